using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading.Finding;
using TengchongPortal.Data.Writing;

namespace TengchongPortal.Data.Reading.Counts;

/// <summary>Counts all public rows by cells: to fill the counts of a database that never had any, and to hold them against what they say.</summary>
public sealed class CountAgain(PortalDbContext db, PortalTransactions transactions)
{
    /// <returns>Cells whose count was wrong.</returns>
    public Task<int> RunAsync(CancellationToken ct) => transactions.RunAsync(
        async token =>
        {
            var wrong = await WrongAsync(db, token);
            var known = await db.PublicCounts.ToDictionaryAsync(cell => cell.Id, token);
            var moved = known.Values.Select(cell => cell.Moved).DefaultIfEmpty().Max() + 1;
            foreach (var (key, count) in wrong)
            {
                var cell = known.GetValueOrDefault(key.Id) ?? db.Add(PublicCount.Of(key)).Entity;
                cell.Set(count, moved);
            }

            return wrong.Count;
        },
        ct);

    /// <summary>True for a database with public rows that were never counted: one from before the counts.</summary>
    public async Task<bool> IsDueAsync(CancellationToken ct) => !await db.PublicCounts.AnyAsync(ct) && await db.PublicRecords.AnyAsync(ct);

    /// <returns>Every cell that says another number than the rows, with theirs.</returns>
    internal static async Task<IReadOnlyList<(CellKey Key, int Count)>> WrongAsync(PortalDbContext db, CancellationToken ct)
    {
        var counted = await CountedAsync(db, ct);
        var kept = await db.PublicCounts.AsNoTracking().ToDictionaryAsync(cell => cell.Key, cell => cell.Count, ct);

        return [.. counted.Keys.Union(kept.Keys).Where(key => counted.GetValueOrDefault(key) != kept.GetValueOrDefault(key)).Select(key => (key, counted.GetValueOrDefault(key)))];
    }

    private static async Task<Dictionary<CellKey, int>> CountedAsync(PortalDbContext db, CancellationToken ct)
    {
        var groups = await db.PublicRecords.AsNoTracking().Where(record => record.IsCurrent)
            .GroupBy(record => new
            {
                IsShown = record.Visibility != PublicVisibility.Notice && record.ServedUntil > DateOnly.MinValue,
                record.ColumnId,
                record.OrganId,
                Theme = record.Theme.Substring(0, FacetCellQueries.ThemeLevel),
                record.Genre,
                record.Audience,
                record.PublishedYear,
                record.EffectiveOn,
                record.ExpiresOn,
                record.RepealedOn,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);

        return groups.ToDictionary(
            group => new CellKey(group.Key.IsShown, group.Key.ColumnId, group.Key.OrganId, group.Key.Theme, group.Key.Genre, group.Key.Audience, group.Key.PublishedYear, group.Key.EffectiveOn, group.Key.ExpiresOn, group.Key.RepealedOn),
            group => group.Count);
    }
}
