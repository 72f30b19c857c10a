using System.Collections.Immutable;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Web.Citizens.Policies.Ledger;

/// <summary>The whole ledger as it is kept between two changes: its rows, what can be chosen from them, and the counts of all.</summary>
/// <param name="Day">On which it was read.</param>
/// <param name="Standing">Where each document stands on that day.</param>
public sealed record LedgerBook(DateOnly Day, IReadOnlyList<LedgerRow> Rows, IReadOnlyList<LedgerStanding> Standing, ImmutableArray<LedgerCount> Counts, IReadOnlyList<string> Issuers, IReadOnlyList<string> Drafters, IReadOnlyList<int> Years)
{
    public static LedgerBook Of(IReadOnlyList<LedgerRow> rows, DateOnly today) => new(
        today,
        rows,
        LedgerStanding.On(rows, today),
        LedgerCount.Of([.. rows.Select(row => row.Life)], today),
        [.. rows.Select(row => row.OrganName).Distinct().Order(StringComparer.Ordinal)],
        [.. rows.SelectMany(row => row.Editions).SelectMany(DraftersOf).Distinct().Order(StringComparer.Ordinal)],
        [.. rows.Select(row => row.Life.PublishedOn?.Year).OfType<int>().Distinct().OrderDescending()]);

    public static IEnumerable<string> DraftersOf(LedgerEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.Facts?.Drafters.Split('、', StringSplitOptions.RemoveEmptyEntries) ?? [];
    }
}

/// <summary>Where a document stands on a day.</summary>
public readonly record struct LedgerStanding(LedgerRow Row, NormativeStatus Status)
{
    /// <summary>Those that readers knew on the day.</summary>
    public static IReadOnlyList<LedgerStanding> On(IReadOnlyList<LedgerRow> rows, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var standing = new List<LedgerStanding>(rows.Count);
        foreach (var row in rows)
        {
            if (row.Life.On(day) is { } status)
            {
                standing.Add(new(row, status));
            }
        }

        return standing;
    }
}
