using System.Collections.Immutable;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Web.Citizens.Policies.Ledger;

/// <summary>The whole ledger as it is kept between two changes: its rows, what can be chosen from them, and the counts of all.</summary>
public sealed record LedgerBook(IReadOnlyList<LedgerRow> Rows, ImmutableArray<LedgerCount> Counts, IReadOnlyList<string> Issuers, IReadOnlyList<string> Drafters, IReadOnlyList<int> Years)
{
    public static LedgerBook Of(IReadOnlyList<LedgerRow> rows, DateOnly today) => new(
        rows,
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
