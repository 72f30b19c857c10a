using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>A question sent off line by the secrecy reviewer. Only the number of the paper sheet is kept; it is answered by the secrecy signature.</summary>
public sealed class Suspension : IWrittenOnce
{
    private Suspension()
    {
    }

    public Guid Id { get; private set; }

    public Guid EditionId { get; private set; }

    public string RevisionHash { get; private set; } = "";

    public SecrecyOutcome Outcome { get; private set; }

    public string SheetNumber { get; private set; } = "";

    public DateTimeOffset OpenedAt { get; private set; }

    public DateOnly? DueOn { get; private set; }

    internal static Suspension Open(Guid editionId, string hash, EditorialAct act) => new()
    {
        Id = Guid.CreateVersion7(act.At),
        EditionId = editionId,
        RevisionHash = hash,
        Outcome = act.Outcome!.Value,
        SheetNumber = act.SheetNumber,
        OpenedAt = act.At,
        DueOn = act.Day,
    };
}
