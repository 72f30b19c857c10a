using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Search;

namespace TengchongPortal.Data.FullText.House;

/// <summary>Reads every edition whose text is not the one that citizens find, with what it says now; a purged one says nothing.</summary>
public sealed class HouseEntries(PortalDbContext db, PublicRegister register, PublicTexts texts, AttachmentWords words) : IIndexSource
{
    private static readonly char[] _between = [',', '，', '、', ';', '；', ' ', '　'];

    private List<Guid>? _all;
    private Dictionary<Guid, (string Key, string Name, string ShortName)>? _organs;

    public async Task<long> NewestChangeAsync(CancellationToken ct) => await db.EditionChanges.MaxAsync(change => (long?)change.Sequence, ct) ?? 0;

    public Task<int> CountAsync(CancellationToken ct) => OutOfSight.CountAsync(ct);

    public async Task<(IReadOnlyList<IndexChange> Changes, long Until)> ChangesAfterAsync(long place, int most, CancellationToken ct)
    {
        var lines = await db.EditionChanges.AsNoTracking().Where(change => change.Sequence > place).OrderBy(change => change.Sequence).Take(most).ToListAsync(ct);
        var editions = lines.Select(line => line.EditionId).Distinct().ToList();
        var entries = (await EntriesAsync(editions, ct)).ToDictionary(entry => entry.RecordId);
        return ([.. editions.Select(id => entries.TryGetValue(id, out var entry) ? IndexChange.Put(entry) : IndexChange.Gone(id))], lines.Count > 0 ? lines[^1].Sequence : place);
    }

    public async Task<(IReadOnlyList<IndexEntry> Entries, long Place)> EntriesAfterAsync(long place, int most, CancellationToken ct)
    {
        _all ??= await OutOfSight.Select(edition => edition.Id).ToListAsync(ct);
        var some = _all.Skip((int)place).Take(most).ToList();
        return (await EntriesAsync(some, ct), place + some.Count);
    }

    public Task<bool> HasPurgedAsync(IReadOnlyList<IndexChange> changes, CancellationToken ct)
    {
        var editions = changes.Where(change => change.Entry is null).Select(change => change.RecordId).ToList();
        return db.Set<Revision>().AnyAsync(revision => editions.Contains(revision.EditionId) && revision.Content == null, ct);
    }

    private IQueryable<Edition> OutOfSight
    {
        get
        {
            var shown = register.Records;
            return db.Editions.AsNoTracking().Where(edition => !shown.Any(record => record.EditionId == edition.Id));
        }
    }

    private async Task<IReadOnlyList<IndexEntry>> EntriesAsync(List<Guid> editions, CancellationToken ct)
    {
        _organs ??= await db.Organs.AsNoTracking().ToDictionaryAsync(organ => organ.Id, organ => (organ.Key, organ.Name, organ.ShortName), ct);
        var rows = await OutOfSight.Where(edition => editions.Contains(edition.Id)).Include(edition => edition.Document).ToListAsync(ct);
        var current = rows.Select(edition => edition.CurrentRevisionId).ToList();
        var revisions = await db.Set<Revision>().AsNoTracking().Where(revision => current.Contains(revision.Id) && revision.Content != null)
            .Include(revision => revision.Content!).ThenInclude(content => content.Files).ToDictionaryAsync(revision => revision.Id, ct);
        return [.. rows.Where(edition => revisions.ContainsKey(edition.CurrentRevisionId)).Select(edition => EntryOf(edition, revisions[edition.CurrentRevisionId].Text))];
    }

    private IndexEntry EntryOf(Edition edition, RevisionText text)
    {
        var (files, organ) = (text.Files.Select(file => words.OfDraft(file)).ToList(), _organs![edition.Document.OrganId]);
        return new()
        {
            RecordId = edition.Id,
            Scope = HouseScope.Of(edition, text),
            Title = text.Title,
            DocumentNumber = text.DocumentNumber,
            IndexNumber = edition.Document.IndexNumber ?? "",
            Body = texts.Rendered(text).PlainText,
            FileTexts = [.. files.OfType<FileWords>().Select(one => one.Text)],
            HasFiles = files.Count > 0,
            HasUnreadFiles = files.Contains(null),
            HasCutFiles = files.Exists(one => one is { IsCut: true }),
            Organ = new(organ.Key, organ.Name, organ.ShortName),
            Type = edition.Document.TypeKey,
            Stage = edition.State.ToString(),
            PublishedAt = edition.MovedAt,
            Keywords = [.. text.Keywords.Split(_between, StringSplitOptions.RemoveEmptyEntries)],
        };
    }
}
