using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading.Changes;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Sees what another program wrote into the same database (an import, a second instance), so that pages kept here grow old at once.</summary>
public sealed class PublicChangeWatch(PublicGeneration generation, IServiceScopeFactory scopes, TimeProvider clock, ILogger<PublicChangeWatch> log)
    : Clock(TimeSpan.FromSeconds(1), scopes, clock, log)
{
    private long _seen;

    public override async Task LookAsync(CancellationToken ct)
    {
        var newest = await InsideAsync((PortalDbContext db) => db.PublicChanges.MaxAsync(change => (long?)change.Sequence, ct)) ?? 0;
        if (newest != _seen)
        {
            _seen = newest;
            generation.Move();
        }
    }
}
