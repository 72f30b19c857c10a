using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Warnings;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>Every public row against the edition it was made from, a few at a time so that the whole city never stands in memory.</summary>
internal sealed class RecordsCheck(PortalDbContext db, PublicTexts texts, WarningKits kits, BreakList breaks)
{
    private const int AtOnce = 50;

    private readonly EditionCheck _editions = new(breaks);
    private readonly WarningCheck _warnings = new(db, kits, breaks);
    private readonly RecordCheck _records = new(texts, breaks);

    public async Task<int> RunAsync(CancellationToken ct)
    {
        var organs = await db.Organs.AsNoTracking().Include(organ => organ.Names).ToDictionaryAsync(organ => organ.Id, ct);
        var (count, last) = (0, 0L);
        while (await NextAsync(last, ct) is { Count: > 0 } records)
        {
            await CompareAsync(records, organs, ct);
            (count, last) = (count + records.Count, records[^1].Sequence);
        }

        var twice = await db.Documents.AsNoTracking().Where(document => document.IndexNumber != null)
            .GroupBy(document => new { document.OrganId, document.IndexNumber }).Where(group => group.Count() > 1)
            .Select(group => group.Key.IndexNumber).FirstOrDefaultAsync(ct);
        breaks.Require(twice is null, "index.duplicate", $"索引号{twice}", $"索引号{twice}在同一机关被使用了两次。");
        return count;
    }

    private Task<List<PublicRecord>> NextAsync(long after, CancellationToken ct) =>
        db.PublicRecords.AsNoTracking().Where(record => record.Sequence > after).OrderBy(record => record.Sequence).Take(AtOnce).ToListAsync(ct);

    private async Task CompareAsync(List<PublicRecord> records, Dictionary<Guid, Organ> organs, CancellationToken ct)
    {
        var editionIds = records.Select(record => record.EditionId).ToList();
        var editions = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => editionIds.Contains(edition.Id)).ToDictionaryAsync(edition => edition.Id, ct);
        var documentIds = records.Select(record => record.DocumentId).Distinct().ToList();
        var releases = (await db.ReleaseEvents.AsNoTracking().Where(release => documentIds.Contains(release.DocumentId)).ToListAsync(ct)).ToLookup(release => release.DocumentId);
        var sequences = records.Select(record => record.Sequence).ToList();
        var files = (await db.PublicFiles.AsNoTracking().Where(file => sequences.Contains(file.RecordSequence)).ToListAsync(ct)).ToLookup(file => file.RecordSequence);
        var audit = await TrailAsync(editions.Values, ct);
        var batches = await db.BatchItems.AsNoTracking().Where(item => editionIds.Contains(item.EditionId)).ToDictionaryAsync(item => item.EditionId, item => item.RevisionHash, ct);
        foreach (var record in records)
        {
            var edition = editions.GetValueOrDefault(record.EditionId);
            breaks.Require(edition is not null, "record.edition", $"公开信息第{record.Sequence}号", $"公开信息第{record.Sequence}号没有对应的版次，不是经审核发布的。");
            if (edition is not null)
            {
                _editions.Check(edition, audit[edition.Id.ToString()], batches.GetValueOrDefault(edition.Id));
                await _warnings.CheckAsync(edition, ct);
                _records.Check(new(record, edition, organs[edition.Document.OrganId], [.. releases[record.DocumentId]], [.. files[record.Sequence]]));
            }
        }
    }

    private async Task<ILookup<string, AuditEntry>> TrailAsync(IEnumerable<Edition> editions, CancellationToken ct)
    {
        var walked = editions.Where(edition => edition.Plan is not { IsCarriedOver: true }).Select(edition => edition.Id.ToString()).ToList();
        var entries = walked.Count == 0 ? [] : await db.AuditEntries.AsNoTracking().Where(entry => walked.Contains(entry.ObjectId) && entry.Result == AuditLine.Done).ToListAsync(ct);
        return entries.ToLookup(entry => entry.ObjectId);
    }
}
