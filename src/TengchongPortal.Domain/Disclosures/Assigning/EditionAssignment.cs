using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures.Assigning;

/// <summary>
/// That a contributor (外部制作人, R48) is asked to make material for one text: who, what, by whom. It gives a part in that text and in nothing
/// else, until the text is released or laid aside, or the assignment is withdrawn; never erased.
/// </summary>
public sealed class EditionAssignment
{
    public const int TaskMaxLength = 500;

    private EditionAssignment()
    {
    }

    public Guid Id { get; private set; }

    public Guid EditionId { get; private set; }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    /// <summary>What is to be made, in the words of the clerk.</summary>
    public string Task { get; private set; } = "";

    public Guid AssignedBy { get; private set; }

    public string AssignedByName { get; private set; } = "";

    public DateTimeOffset AssignedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string WithdrawnByName { get; private set; } = "";

    internal static EditionAssignment Give(Guid editionId, Actor maker, string task, Actor by, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        EditionId = editionId,
        PersonId = maker.Id,
        PersonName = maker.Name,
        Task = task.Trim(),
        AssignedBy = by.Id,
        AssignedByName = by.Name,
        AssignedAt = at,
    };

    internal void Withdraw(Actor by, DateTimeOffset at) => (WithdrawnAt, WithdrawnByName) = (at, by.Name);
}
