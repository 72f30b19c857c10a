using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Publishing;

/// <summary>
/// What revisions say that starts a term. A revision never changes, so what was read of it once holds for as long as the portal runs; a pile of
/// hundreds is then ordered without reading its texts again.
/// </summary>
public sealed class KnownDuties
{
    private const int MostKept = 50_000;

    private readonly ConcurrentDictionary<Guid, DutyFields> _known = new();

    /// <returns>By revision; one that was purged says nothing.</returns>
    public async Task<IReadOnlyDictionary<Guid, DutyFields>> OfAsync(IReadOnlyCollection<Guid> revisions, PortalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var fresh = revisions.Where(id => !_known.ContainsKey(id)).ToList();
        if (fresh.Count > 0)
        {
            await ReadAsync(fresh, db, ct);
        }

        return revisions.Select(id => (Id: id, Said: _known.GetValueOrDefault(id))).Where(pair => pair.Said is not null).DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.Said!);
    }

    private async Task ReadAsync(List<Guid> revisions, PortalDbContext db, CancellationToken ct)
    {
        if (_known.Count > MostKept)
        {
            _known.Clear();
        }

        var read = await db.Set<RevisionContent>().AsNoTracking().Where(content => revisions.Contains(content.RevisionId)).Select(content => new { content.RevisionId, content.Fields }).ToListAsync(ct);
        foreach (var row in read)
        {
            _known[row.RevisionId] = DutyFields.Read(row.Fields);
        }
    }
}
