using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Seeding.Demonstration.Year;

/// <summary>
/// Fills a demonstration with the whole year 2019: invented people walk the invented texts of every working day through the real steps. Each
/// day is one transaction, and the days come in order: a run that died is taken up where it stopped, and one that was complete adds nothing.
/// </summary>
public sealed class DemoYear(PortalDbContext db, DemoHouse house, YearBook book, PublicationRecorder recorder, DemoTraces traces)
{
    private static readonly DateTimeOffset _from = ChinaTime.StartOf(new(YearPlan.Year, 1, 1));
    private static readonly DateTimeOffset _next = ChinaTime.StartOf(new(YearPlan.Year + 1, 1, 1));

    private IQueryable<DateTimeOffset?> Releases => db.PublicRecords
        .Where(record => record.Origin == RecordOrigin.Demonstration && record.FirstPublishedAt >= _from && record.FirstPublishedAt < _next)
        .Select(record => record.FirstPublishedAt);

    /// <summary>Whether a first day of the year is in the database.</summary>
    public Task<bool> IsBegunAsync(CancellationToken ct) => Releases.AnyAsync(ct);

    /// <param name="count">How many texts are released in the year; a run that goes on must ask for the same number.</param>
    /// <returns>How many were released in this run.</returns>
    public async Task<int> FillAsync(int count, DateTimeOffset now, IProgress<YearProgress>? progress, CancellationToken ct)
    {
        var last = await Releases.MaxAsync(ct) is { } at ? ChinaTime.DayOf(at) : DateOnly.MinValue;
        var (done, added, set) = (0, 0, default(DemoSet));
        foreach (var day in book.PlanFor(await house.OrgansAsync(ct)).Days(count).Where(day => day.Items.Count > 0))
        {
            var released = day.Items.Count(item => item.Ground is null);
            done += released;
            if (day.Day > last)
            {
                set = await PlayAsync(day, set, now, ct);
                added += released;
                progress?.Report(new(day.Day, done, count));
            }
        }

        return added;
    }

    /// <returns>What the next day is played with; the people of the year come with its first day.</returns>
    private async Task<DemoSet> PlayAsync(YearDay day, DemoSet? known, DateTimeOffset now, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var set = known ?? await house.OpenAsync(YearPlan.Begin, now, ct);

        // Looking for changes after every query would cost more than the work: once, before saving, is enough.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await new YearStage(db, set, recorder).PlayAsync(day, ct);
            db.ChangeTracker.DetectChanges();
            await traces.LeaveAsync(ct);
            db.ChangeTracker.DetectChanges();
            await db.SaveChangesAsync(ct);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
            db.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(ct);
        return set;
    }
}
