using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Importing;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>Brings records to the public for the tests of the citizens' rooms, by the portal's own use cases.</summary>
public static class CitizenScenes
{
    extension(PortalUnderTest portal)
    {
        public CityWalk Walk => new(portal);

        /// <summary>A text made today, so that its term of disclosure leaves room for every step.</summary>
        /// <returns>Id of the document, as it stands in the address.</returns>
        public async Task<Guid> DocumentAsync(EditorialState state, RevisionText text) =>
            await portal.DocumentOfAsync(await portal.Walk.ToAsync(state, text with { MadeOn = ChinaTime.DayOf(portal.Walk.Now) }));

        public async Task<Guid> DocumentOfAsync(Guid edition) => (await portal.Walk.FindAsync(edition)).Document.Id;

        /// <summary>A record of the old site, as a batch carries it over (architecture 2a).</summary>
        public Task<Guid> CarryOverAsync(RevisionText text, Organ organ, string? indexNumber, DateTimeOffset? publishedAt, PublishedPrecision precision, string? oldPath = null) =>
            portal.InsideAsync(services => services.GetRequiredService<PortalTransactions>().RunAsync(
                async ct =>
                {
                    var db = services.GetRequiredService<PortalDbContext>();
                    var at = services.GetRequiredService<TimeProvider>().GetUtcNow();
                    var batch = ImportBatch.Start("old.jsonl", new string('a', 64), "operator", at);
                    var act = new EditorialAct(EditorialEvent.Create, Actor.System, at) { Origin = RecordOrigin.CarriedOver };
                    var stored = await db.Organs.SingleAsync(one => one.Id == organ.Id, ct);
                    var edition = Document.CarryOver(stored, "notice", text, act, new(batch.Id, Guid.NewGuid().ToString("N"), indexNumber, publishedAt, precision));
                    db.AddRange(batch, BatchItem.Of(batch.Id, edition.Id, edition.CurrentHash, 1, new string('b', 64), ""), edition);
                    if (oldPath is not null)
                    {
                        db.Add(LegacyAddress.Of(oldPath, edition.Document.Id));
                    }

                    var release = Acts.Fine(edition, EditorialEvent.Release, Cast.For(EditorialEvent.Release), at) with { Origin = RecordOrigin.CarriedOver };
                    var line = edition.Take(release, Facts.FineForBatch(edition));
                    await services.GetRequiredService<PublicationRecorder>().RecordAsync(edition, line, ct);

                    return edition.Document.Id;
                },
                CancellationToken.None));
    }
}
