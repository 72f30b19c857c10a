using System.Collections.Immutable;

namespace TengchongPortal.Domain.Policies.Ledgers;

/// <summary>
/// How many normative documents were made and repealed in a year, and were in force at its end: table two of the annual report, first part. Each year is
/// told by what had been made known by its end, so that nothing that comes later changes it; the running year is counted up to the day of the question.
/// </summary>
/// <param name="Ended">废止, also of those that had lapsed before; a declaration (宣布失效) is none.</param>
public sealed record LedgerCount(int Year, int Made, int Ended, int InForce)
{
    /// <summary>How many were in force at the end of the year before.</summary>
    public int Before { get; init; }

    /// <summary>Of those and of what was made, how many ended by a repeal.</summary>
    public int Repealed { get; init; }

    /// <summary>Of the same, how many lapsed by their term or by a declaration.</summary>
    public int Lapsed { get; init; }

    /// <summary>Of the same, how many are not in force for another cause: withdrawn, taken from the public, or their day is still to come.</summary>
    public int Away { get; init; }

    /// <summary>Published in an earlier year and not in force at its end, and in force now: their day came, or they were restored or prolonged.</summary>
    public int Returned { get; init; }

    /// <summary>The counts of the years agree: what was there and what came, less what went, is what is there. True of every set of documents.</summary>
    public bool Balances => Before + Made + Returned - Repealed - Lapsed - Away == InForce;

    /// <summary>One line for each year from the first publication to the year of a day, the newest first.</summary>
    public static ImmutableArray<LedgerCount> Of(IReadOnlyCollection<NormativeLife> lives, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(lives);
        var first = lives.Select(life => life.PublishedOn?.Year).Min() ?? today.Year;
        var counts = new Stack<LedgerCount>();
        var before = StandingsOn(lives, new(first - 1, 12, 31));
        for (var year = first; year <= today.Year; year++)
        {
            var now = StandingsOn(lives, new DateOnly(year, 12, 31) is var end && end < today ? end : today);
            counts.Push(Between(year, before, now));
            before = now;
        }

        return [.. counts];
    }

    private static LedgerCount Between(int year, List<Standing> before, List<Standing> now)
    {
        var turns = before.Zip(now, (was, becomes) => new Turn(was, becomes)).ToList();
        var gone = turns.FindAll(turn => turn is { WasBound: true, Now.IsInForce: false });
        var (repealed, lapsed) = (gone.Count(turn => turn.Now.Status == NormativeStatus.Repealed), gone.Count(turn => turn.Now.Status is NormativeStatus.Expired or NormativeStatus.DeclaredLapsed));
        return new(year, turns.Count(turn => turn.IsMade), turns.Count(turn => turn is { Was.IsRepealed: false, Now.IsRepealed: true }), now.Count(one => one.IsInForce))
        {
            Before = before.Count(one => one.IsInForce),
            Repealed = repealed,
            Lapsed = lapsed,
            Away = gone.Count - repealed - lapsed,
            Returned = turns.Count(turn => turn is { WasBound: false, Now.IsInForce: true }),
        };
    }

    private static List<Standing> StandingsOn(IReadOnlyCollection<NormativeLife> lives, DateOnly end) => [.. lives.Select(life => Standing.Of(life, end))];

    /// <summary>Where a document stood at the end of a year.</summary>
    /// <param name="IsKnown">It had been published by then, or was carried over without a day.</param>
    /// <param name="IsRepealed">Whether or not readers still met it.</param>
    private readonly record struct Standing(NormativeStatus? Status, bool IsKnown, bool IsRepealed)
    {
        public bool IsInForce => Status is NormativeStatus.InForce or NormativeStatus.Amended;

        public static Standing Of(NormativeLife life, DateOnly end)
        {
            var isKnown = life.PublishedOn is not { } day || day <= end;
            return new(life.On(end), isKnown, isKnown && life.AsOf(end) is { EndsByDeclaration: false, EndedOn: { } ended } && ended <= end);
        }
    }

    /// <summary>What became of a document within a year.</summary>
    private readonly record struct Turn(Standing Was, Standing Now)
    {
        public bool IsMade => Now.IsKnown && !Was.IsKnown;

        /// <summary>It was in force at the beginning, or was made in the year.</summary>
        public bool WasBound => Was.IsInForce || IsMade;
    }
}
