using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Letters.Terms;

/// <summary>The recorded moments from which everything about time follows (domain 09 §3.1).</summary>
/// <param name="RestartedAt">When the writer asked back or reopened it, and a new answer became owed.</param>
/// <param name="ExtendedAt">When more time was given for the answer that was owed then.</param>
/// <param name="DetailEndedAt">When the detail came or its term ran out; null while it is awaited.</param>
public sealed record LetterTiming(
    LetterKind Kind, DateTimeOffset ReceivedAt, DateTimeOffset? AcceptedAt = null, DateTimeOffset? RestartedAt = null, DateTimeOffset? DetailAskedAt = null, DateTimeOffset? DetailEndedAt = null, DateTimeOffset? ExtendedAt = null)
{
    /// <summary>A simple question: true of the first answer only, for who asks again did not find it simple.</summary>
    public bool IsSimple { get; init; }

    public DateOnly ReceivedOn => ChinaTime.DayOf(ReceivedAt);

    public DateOnly? AcceptedOn => AcceptedAt is { } at ? ChinaTime.DayOf(at) : null;

    /// <summary>As it stood when the first answer was given: for judging that one, whatever was asked again, or given more time, later.</summary>
    public LetterTiming OfFirstAnswer(DateTimeOffset? given) => this with { RestartedAt = null, ExtendedAt = ExtendedAt > given ? null : ExtendedAt };

    /// <summary>Whether the longer term is that of the answer owed now.</summary>
    public bool IsExtended => ExtendedAt is { } at && (RestartedAt is not { } again || at >= again);

    /// <summary>Since when an answer has been owed without a break: the three months of the veto count from here, whatever paused the clock.</summary>
    public DateOnly OwedSince => ChinaTime.DayOf(RestartedAt ?? ReceivedAt);

    /// <summary>Whether the clock of the term stood still on that day: after the question, through the day of the reply.</summary>
    /// <param name="today">An open question pauses up to today.</param>
    public bool IsPausedOn(DateOnly day, DateOnly today) =>
        DetailAskedAt is { } asked && day > ChinaTime.DayOf(asked) && day <= (DetailEndedAt is { } ended ? ChinaTime.DayOf(ended) : today);
}
