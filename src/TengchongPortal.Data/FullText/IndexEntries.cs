using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Search;

namespace TengchongPortal.Data.FullText;

/// <summary>Reads what the index takes: the texts in force as citizens read them, and nothing else.</summary>
public sealed class IndexEntries(PortalDbContext db, PublicRegister register, AttachmentWords words) : IIndexSource
{
    private static readonly char[] _between = [',', '，', '、', ';', '；', ' ', '　'];

    private Dictionary<Guid, (string Key, string ShortName)>? _organs;
    private Dictionary<Guid, (string Key, string Stage)>? _columns;

    public async Task<long> NewestChangeAsync(CancellationToken ct) => await db.PublicChanges.MaxAsync(change => (long?)change.Sequence, ct) ?? 0;

    public Task<int> CountAsync(CancellationToken ct) => register.Records.CountAsync(ct);

    public async Task<(IReadOnlyList<IndexChange> Changes, long Until)> ChangesAfterAsync(long place, int most, CancellationToken ct)
    {
        var lines = await db.PublicChanges.AsNoTracking().Where(change => change.Sequence > place).OrderBy(change => change.Sequence).Take(most).ToListAsync(ct);
        var documents = lines.Select(line => line.DocumentId).Distinct().ToList();
        var shown = (await EntriesAsync(await register.Records.Where(record => documents.Contains(record.DocumentId)).ToListAsync(ct), ct)).ToDictionary(entry => entry.RecordId);
        return ([.. documents.Select(id => shown.TryGetValue(id, out var entry) ? IndexChange.Put(entry) : IndexChange.Gone(id))], lines.Count > 0 ? lines[^1].Sequence : place);
    }

    public async Task<(IReadOnlyList<IndexEntry> Entries, long Place)> EntriesAfterAsync(long place, int most, CancellationToken ct)
    {
        var records = await register.Records.Where(record => record.Sequence > place).OrderBy(record => record.Sequence).Take(most).ToListAsync(ct);
        return (await EntriesAsync(records, ct), records.Count > 0 ? records[^1].Sequence : place);
    }

    public Task<bool> HasPurgedAsync(IReadOnlyList<IndexChange> changes, CancellationToken ct)
    {
        var documents = changes.Select(change => change.RecordId).ToList();
        return db.Editions.AnyAsync(edition => documents.Contains(edition.DocumentId) && edition.Revisions.Any(revision => revision.Content == null), ct);
    }

    private async Task<IReadOnlyList<IndexEntry>> EntriesAsync(IReadOnlyList<PublicRecord> records, CancellationToken ct)
    {
        _organs ??= await register.Organs.ToDictionaryAsync(organ => organ.Id, organ => (organ.Key, organ.ShortName), ct);
        _columns ??= await register.Columns.ToDictionaryAsync(column => column.Id, column => (column.Key, column.Stage?.ToString().ToLowerInvariant() ?? ""), ct);
        var (rows, documents) = (records.Select(record => record.Sequence).ToList(), records.Select(record => record.DocumentId).ToList());
        var files = (await register.Files.Where(file => rows.Contains(file.RecordSequence)).ToListAsync(ct)).ToLookup(file => file.RecordSequence);
        var links = (await register.Relations.Where(link => link.Kind == RelationKind.Interprets && documents.Contains(link.FromDocumentId)).Select(link => new { link.FromDocumentId, link.ToDocumentId }).ToListAsync(ct))
            .ToLookup(link => link.FromDocumentId, link => link.ToDocumentId);
        return [.. records.Select(record => EntryOf(record, [.. files[record.Sequence]], [.. links[record.DocumentId]]))];
    }

    private IndexEntry EntryOf(PublicRecord record, IReadOnlyList<PublicFile> files, ImmutableArray<Guid> interprets)
    {
        var texts = files.Select(words.Of).ToList();
        var (organ, column) = (_organs![record.OrganId], _columns![record.ColumnId]);
        return new()
        {
            RecordId = record.DocumentId,
            Title = record.Title,
            DocumentNumber = record.DocumentNumber,
            IndexNumber = record.IndexNumber,
            Body = record.BodyText,
            FileTexts = [.. texts.OfType<FileWords>().Select(one => one.Text)],
            HasFiles = files.Count > 0,
            HasUnreadFiles = texts.Contains(null),
            HasCutFiles = texts.Exists(one => one is { IsCut: true }),
            Organ = new(organ.Key, record.OrganName, organ.ShortName),
            Column = column.Key,
            ColumnName = record.ColumnName,
            Stage = column.Stage,
            Theme = record.Theme,
            Genre = record.Genre,
            Type = record.TypeKey,
            Audience = record.Audience,
            PublishedAt = record.FirstPublishedAt,
            Dates = new LegalDates(record.EffectiveOn, record.ExpiresOn, record.RepealedOn),
            Keywords = [.. record.Keywords.Split(_between, StringSplitOptions.RemoveEmptyEntries)],
            Interprets = interprets,
        };
    }
}
