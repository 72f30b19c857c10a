using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Site;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>A small city in whose record book every kind of row was written at least once, by real steps.</summary>
public sealed class RecordBookCity : IAsyncLifetime
{
    public PortalUnderTest Portal { get; } = new(PortalStart.City);

    /// <summary>A published edition with an attachment.</summary>
    public Guid Published { get; private set; }

    public async Task InitializeAsync()
    {
        var walk = new CityWalk(Portal);
        Published = await walk.ToAsync(EditorialState.Published, PortalCity.Notice() with { Files = [await Portal.InsideAsync(PortalCity.StoreFileAsync)] });
        await walk.ToAsync(EditorialState.Withdrawn);
        await walk.TakeAsync(await walk.ToAsync(EditorialState.InReview), EditorialEvent.SecrecySuspend);
        await Portal.InsideAsync(services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            db.Flags.Add(PortalFlag.Set("written-once-test", walk.Now));
            return db.SaveChangesAsync();
        });
    }

    public async Task DisposeAsync() => await Portal.DisposeAsync();
}
