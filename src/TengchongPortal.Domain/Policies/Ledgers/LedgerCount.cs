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
    public static ImmutableArray<LedgerCount> Of(IReadOnlyCollection<NormativeCourse> courses, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(courses);
        var first = courses.Min(course => course.Life.PublishedOn?.Year) ?? today.Year;
        var years = Enumerable.Range(first, Math.Max(0, today.Year - first + 1)).Select(year => new YearTally(year, new DateOnly(year, 12, 31) is var end && end < today ? end : today)).ToList();
        foreach (var course in courses)
        {
            var was = course.On(new(first - 1, 12, 31));
            foreach (var year in years)
            {
                var now = course.On(year.End);
                year.Add(was, now);
                was = now;
            }
        }

        return [.. years.Select(year => year.Count).Reverse()];
    }

    /// <summary>Adds up what became of documents within a year.</summary>
    private sealed class YearTally(int year, DateOnly end)
    {
        private int _before, _made, _ended, _inForce, _repealed, _lapsed, _away, _returned;

        /// <summary>The last day of the year, or that of the question.</summary>
        public DateOnly End => end;

        public LedgerCount Count => new(year, _made, _ended, _inForce) { Before = _before, Repealed = _repealed, Lapsed = _lapsed, Away = _away, Returned = _returned };

        public void Add(NormativeStanding was, NormativeStanding now)
        {
            var isMade = now.IsKnown && !was.IsKnown;
            _made += isMade ? 1 : 0;
            _ended += now.IsRepealed && !was.IsRepealed ? 1 : 0;
            _before += was.IsInForce ? 1 : 0;
            _inForce += now.IsInForce ? 1 : 0;
            switch (was.IsInForce || isMade, now)
            {
                case (false, { IsInForce: true }):
                    _returned++;
                    break;
                case (true, { Status: NormativeStatus.Repealed }):
                    _repealed++;
                    break;
                case (true, { Status: NormativeStatus.Expired or NormativeStatus.DeclaredLapsed }):
                    _lapsed++;
                    break;
                case (true, { IsInForce: false }):
                    _away++;
                    break;
            }
        }
    }
}
