using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures.Reviewing;

/// <summary>
/// When a person first had a text open at a gate. A signature given without it, or at once after it, counts all the same
/// but is told to the supervisor (workflow.md 3.4).
/// </summary>
public sealed class ReviewOpening : IWrittenOnce
{
    private ReviewOpening()
    {
    }

    public Guid Id { get; private set; }

    public Guid EditionId { get; private set; }

    public string RevisionHash { get; private set; } = "";

    public Guid PersonId { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public static ReviewOpening Note(Guid editionId, string hash, Guid personId, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        EditionId = editionId,
        RevisionHash = hash,
        PersonId = personId,
        OpenedAt = at,
    };

    /// <summary>Whether somebody who signed then cannot have read: no opening, or less time than reading takes.</summary>
    public static bool IsBlind(DateTimeOffset? openedAt, DateTimeOffset signedAt, TimeSpan least) => openedAt is not { } opened || signedAt - opened < least;
}
