using System.Collections.Immutable;

namespace TengchongPortal.Domain.Policies.Ledgers;

/// <summary>How many normative documents were made and repealed in a year, and were in force at its end: table two of the annual report, first part.</summary>
public sealed record LedgerCount(int Year, int Made, int Ended, int InForce)
{
    /// <summary>One line for each year from the first publication to the year of a day, the newest first. The running year is counted up to that day.</summary>
    public static ImmutableArray<LedgerCount> Of(IReadOnlyCollection<NormativeLife> lives, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(lives);
        var first = lives.Select(life => life.PublishedOn?.Year).Min() ?? today.Year;
        return [.. Enumerable.Range(first, Math.Max(0, today.Year - first + 1)).OrderDescending().Select(year => Of(lives, year, today))];
    }

    private static LedgerCount Of(IReadOnlyCollection<NormativeLife> lives, int year, DateOnly today)
    {
        var end = new DateOnly(year, 12, 31) < today ? new DateOnly(year, 12, 31) : today;
        return new(
            year,
            lives.Count(life => life.PublishedOn is { } day && day.Year == year && day <= end),
            lives.Count(life => life.AsOf(end) is { EndedOn: { } day, EndsByDeclaration: false } && day.Year == year && day <= end),
            lives.Count(life => life.IsInForceOn(end)));
    }
}
