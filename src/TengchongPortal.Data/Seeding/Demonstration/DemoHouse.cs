using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Site;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Opens the demonstration: sets its flag, lets the invented people in, and lays ready what is played with.</summary>
public sealed class DemoHouse(PortalDbContext db, PeopleSeed people, ReferenceBook book, TextChecker checker, DemoFiles files)
{
    /// <summary>In the caller's transaction. Without the flag the database refuses demonstration events.</summary>
    /// <param name="since">When the people take up their work, or, when they are there already, answer their quizzes again.</param>
    public async Task<DemoSet> OpenAsync(DateTimeOffset since, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Flags.AnyAsync(flag => flag.Name == PortalFlag.Demonstration, ct))
        {
            await people.TrainAgainAsync(since, ct);
        }
        else
        {
            db.Flags.Add(PortalFlag.Set(PortalFlag.Demonstration, now));
            await people.RunAsync(since, ct);
        }

        return await SetAsync(ct);
    }

    /// <summary>The organs that speak in the demonstration, in their order.</summary>
    public Task<List<Organ>> OrgansAsync(CancellationToken ct) =>
        db.Organs.AsNoTracking().Where(organ => organ.Kind != OrganKind.External).OrderBy(organ => organ.Order).ThenBy(organ => organ.Key).ToListAsync(ct);

    private async Task<DemoSet> SetAsync(CancellationToken ct)
    {
        var columns = await db.Columns.AsNoTracking().ToDictionaryAsync(column => column.Id, column => column.Key, ct);
        var cast = await DemoCast.LoadAsync(db, ct);
        var walk = new DemoWalk(cast, new DemoFacts(book, checker, columns), book);
        return new(await OrgansAsync(ct), await files.ReadAsync(ct), cast, walk, columns.ToDictionary(pair => pair.Value, pair => pair.Key));
    }
}
