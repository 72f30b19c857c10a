using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Search;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.Searching;

/// <summary>The first of what citizens find, each with the way to its dossier for who may open it.</summary>
public sealed class PublishedHitsQuery(ITextIndex index, PublicRegister register, KnownRecords known, PortalDbContext db, TimeProvider clock)
{
    private const int Shown = 8;

    /// <returns>Null while the index is not made yet.</returns>
    public async Task<ImmutableArray<PublishedHit>?> RunAsync(StaffSearchForm asked, Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (!index.CanFind)
        {
            return null;
        }

        var until = index.AppliedUntil;
        var found = index.Find(new() { Text = asked.Words, Narrowed = asked.Narrowed, Today = ChinaTime.DayOf(clock.GetUtcNow()), Size = Shown });
        var ids = found.Hits.Select(hit => hit.RecordId).ToList();
        var records = await register.Records.Where(record => ids.Contains(record.DocumentId))
            .Select(record => new { record.DocumentId, record.EditionId, record.Title, record.OrganName, record.FirstPublishedAt }).ToDictionaryAsync(record => record.DocumentId, ct);
        var unchanged = await known.OfAsync(ids, until, ct);
        var open = await OpenAsync([.. records.Values.Select(record => record.EditionId)], reader, ct);
        return
        [
            .. from hit in found.Hits
               where records.ContainsKey(hit.RecordId)
               let record = records[hit.RecordId]
               select new PublishedHit(
                   open.Contains(record.EditionId) ? $"/staff/disclosures/{record.EditionId}" : PublicAddresses.Record(record.DocumentId),
                   record.OrganName,
                   record.FirstPublishedAt,
                   string.Concat(hit.Title.Select(part => part.Text)) == record.Title ? hit.Title : [new(record.Title, false)],
                   unchanged.Contains(hit.RecordId) ? hit.Passages : []),
        ];
    }

    private async Task<HashSet<Guid>> OpenAsync(List<Guid> editions, Actor reader, CancellationToken ct)
    {
        var whole = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => editions.Contains(edition.Id)).ToListAsync(ct);
        return [.. whole.Where(edition => edition.IsOpenTo(reader)).Select(edition => edition.Id)];
    }
}
