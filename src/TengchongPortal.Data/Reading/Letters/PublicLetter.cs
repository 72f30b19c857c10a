using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Data.Reading.Letters;

/// <summary>What citizens learn of a letter beside its public copy: no number of a receipt, nobody's words.</summary>
public sealed class PublicLetter
{
    /// <summary>The document of the public copy: the address of the letter.</summary>
    public Guid DocumentId { get; init; }

    public LetterKind Kind { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>How many letters this answer was given to.</summary>
    public int Answered { get; init; }

    public LetterRating? Rating { get; init; }
}
