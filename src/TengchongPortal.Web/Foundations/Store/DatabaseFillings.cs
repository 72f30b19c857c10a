using TengchongPortal.Data;
using TengchongPortal.Data.Site;

namespace TengchongPortal.Web.Foundations.Store;

/// <summary>Runs the fillings in their order and marks the database as filled; each is idempotent, so a run that died is simply run again.</summary>
public sealed class DatabaseFillings(IEnumerable<IDatabaseFilling> fillings, PortalDbContext db, TimeProvider clock)
{
    public async Task RunAsync(string wish, CancellationToken ct)
    {
        foreach (var filling in fillings.Where(one => one.IsFor(wish)).OrderBy(one => one.Order))
        {
            await filling.FillAsync(ct);
            db.ChangeTracker.Clear();
        }

        db.Flags.Add(PortalFlag.Set(PortalFlag.Filled, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
