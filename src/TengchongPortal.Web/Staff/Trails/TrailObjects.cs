using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Web.Staff.Trails;

/// <summary>Between the ids that the trail keeps and the words by which people know an object.</summary>
public sealed class TrailObjects(PortalDbContext db)
{
    /// <summary>Most texts that one title may bring.</summary>
    private const int MostTexts = 200;

    /// <summary>Ids of what is meant: an id itself, an index number, or a piece of a title; of a record, all its editions.</summary>
    /// <param name="readsTexts">Whether the reader may know of texts that never were public.</param>
    public async Task<List<string>> FindAsync(string about, bool readsTexts, CancellationToken ct)
    {
        if (Guid.TryParse(about, out var id))
        {
            var editions = await db.Editions.AsNoTracking().Where(edition => edition.DocumentId == id).Select(edition => edition.Id).ToListAsync(ct);
            return [.. editions.Append(id).Select(one => one.ToString())];
        }

        var found = await db.Editions.AsNoTracking()
            .Where(edition => edition.Document.IndexNumber == about || edition.Title.Contains(about))
            .Where(edition => (readsTexts && !edition.IsLimited) || db.PublicRecords.Any(record => record.EditionId == edition.Id))
            .OrderByDescending(edition => edition.MovedAt).Take(MostTexts).Select(edition => edition.Id).ToListAsync(ct);
        return [.. found.Select(one => one.ToString())];
    }

    public async Task<IEnumerable<TrailLine>> NamedAsync(List<AuditEntry> entries, bool readsTexts, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var ids = entries.Select(IdOf).OfType<Guid>().Distinct().ToList();
        var titles = await db.Editions.AsNoTracking().Where(edition => ids.Contains(edition.Id))
            .Select(edition => new { edition.Id, edition.Title, IsKnown = (readsTexts && !edition.IsLimited) || db.PublicRecords.Any(record => record.EditionId == edition.Id) })
            .ToDictionaryAsync(edition => edition.Id, edition => edition.IsKnown ? edition.Title : "（未对您公开的稿件）", ct);
        var people = await db.Users.AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, ct);
        var organs = await db.Organs.AsNoTracking().Where(organ => ids.Contains(organ.Id)).ToDictionaryAsync(organ => organ.Id, organ => organ.Name, ct);
        return entries.Select(entry => Line(entry, titles, organs.Concat(people).ToDictionary()));
    }

    private static TrailLine Line(AuditEntry entry, Dictionary<Guid, string> titles, Dictionary<Guid, string> named)
    {
        var id = IdOf(entry) ?? Guid.Empty;
        var isText = titles.TryGetValue(id, out var title);
        return new(entry.Sequence, entry.At, entry.ActorName, TrailWords.Of(entry.Act), title ?? named.GetValueOrDefault(id, ""), isText ? id : null, entry.Origin, entry.Result);
    }

    private static Guid? IdOf(AuditEntry entry) => Guid.TryParse(entry.ObjectId, out var id) ? id : null;
}
