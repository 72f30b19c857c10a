using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;

namespace TengchongPortal.Data.Reading.Letters;

/// <summary>The moments of one letter, for counting: who has it and when what happened, and nothing that leads to a person.</summary>
public sealed class LetterMoments
{
    public string OrganPath { get; init; } = "";

    public LetterKind Kind { get; init; }

    public LetterState State { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    public DateTimeOffset? DetailAskedAt { get; init; }

    public DateTimeOffset? DetailEndedAt { get; init; }

    public DateTimeOffset? FirstAnsweredAt { get; init; }

    public DateTimeOffset? ExtendedAt { get; init; }

    public bool IsSimple { get; init; }

    public LetterRating? Rating { get; init; }

    /// <summary>Of the first answer; what was asked again later is another matter.</summary>
    public LetterTiming Timing => new LetterTiming(Kind, ReceivedAt, AcceptedAt, null, DetailAskedAt, DetailEndedAt, ExtendedAt) { IsSimple = IsSimple }.OfFirstAnswer(FirstAnsweredAt);
}
