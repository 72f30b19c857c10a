using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures.Reviewing;

/// <summary>
/// A reviewer's remark on a field or a sentence of one revision (批注). It belongs to the content hash it was made on, is never edited,
/// and goes with the content when that is purged.
/// </summary>
public sealed class RevisionMark
{
    public const int QuoteMaxLength = 500;

    public const int RemarkMaxLength = 500;

    /// <summary>Most marks that one revision carries: a text with more faults is returned as a whole.</summary>
    public const int Most = 100;

    private RevisionMark()
    {
    }

    public Guid Id { get; private set; }

    public Guid RevisionId { get; private set; }

    /// <summary>1, 2, 3 … within the revision.</summary>
    public int Number { get; private set; }

    public MarkedPart Part { get; private set; }

    /// <summary>The sentence of the body that is meant; empty for a part as a whole.</summary>
    public string Quote { get; private set; } = "";

    public string Remark { get; private set; } = "";

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }

    internal static RevisionMark Make(Guid revisionId, int number, MarkWords words, Actor person, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        RevisionId = revisionId,
        Number = number,
        Part = words.Part,
        Quote = words.Quote.Trim(),
        Remark = words.Remark.Trim(),
        PersonId = person.Id,
        PersonName = person.Name,
        MadeAt = at,
    };
}

/// <summary>What a reviewer wrote about a part of a text.</summary>
public sealed record MarkWords(MarkedPart Part, string Quote, string Remark);
