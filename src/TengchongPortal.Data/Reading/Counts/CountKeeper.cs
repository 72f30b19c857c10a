using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace TengchongPortal.Data.Reading.Counts;

/// <summary>Moves the counts along with the rows that are about to be saved, in the same transaction.</summary>
internal static class CountKeeper
{
    public static async Task MoveAsync(DbContext context, IEnumerable<EntityEntry> changed, CancellationToken ct)
    {
        var steps = StepsOf(changed.Where(entry => entry.Entity is PublicRecord));
        if (steps.Count == 0)
        {
            return;
        }

        var moved = (await context.Set<PublicCount>().MaxAsync(cell => (long?)cell.Moved, ct) ?? 0) + 1;
        foreach (var (key, by) in steps)
        {
            var cell = await context.FindAsync<PublicCount>([key.Id], ct) ?? context.Add(PublicCount.Of(key)).Entity;
            cell.Set(cell.Count + by, moved);
            Notice(context.Entry(cell));
        }
    }

    /// <summary>After a save, kept or failed, nothing is remembered: the next one reads where the counts stand.</summary>
    public static void Forget(DbContext context)
    {
        foreach (var entry in context.ChangeTracker.Entries<PublicCount>().ToList())
        {
            entry.State = EntityState.Detached;
        }
    }

    // A write that looks for its changes itself (an import) would not see this one.
    private static void Notice(EntityEntry<PublicCount> cell) => cell.DetectChanges();

    private static List<(CellKey Key, int By)> StepsOf(IEnumerable<EntityEntry> rows) =>
        [.. rows.SelectMany(StepsOf).GroupBy(step => step.Key, step => step.By).Select(cell => (cell.Key, cell.Sum())).Where(step => step.Item2 != 0)];

    private static IEnumerable<(CellKey Key, int By)> StepsOf(EntityEntry row)
    {
        if (row.State != EntityState.Added && CellKey.Of(row.OriginalValues) is { } before)
        {
            yield return (before, -1);
        }

        if (row.State != EntityState.Deleted && CellKey.Of(row.CurrentValues) is { } after)
        {
            yield return (after, 1);
        }
    }
}
