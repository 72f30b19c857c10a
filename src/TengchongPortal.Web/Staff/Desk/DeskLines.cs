using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>The slim picture of an edition that a desk needs; open gates come with a second question for the whole stretch.</summary>
internal static class DeskLines
{
    /// <summary>The lines of these editions.</summary>
    public static async Task<Dictionary<Guid, DeskLine>> OfAsync(IReadOnlyCollection<Guid> editions, PortalDbContext db, CancellationToken ct)
    {
        var ids = editions.Distinct().ToList();
        return ids.Count == 0 ? [] : (await ListAsync(db.Editions.AsNoTracking().Where(edition => ids.Contains(edition.Id)), db, ct)).ToDictionary(line => line.EditionId);
    }

    private static async Task<List<DeskLine>> ListAsync(IQueryable<Edition> stretch, PortalDbContext db, CancellationToken ct)
    {
        var lines = await stretch.Select(edition => new DeskLine(
            edition.Id,
            edition.Title,
            db.Organs.Where(organ => organ.Id == edition.Document.OrganId).Select(organ => organ.ShortName).First(),
            edition.OrganPath,
            edition.Document.TypeKey,
            edition.State,
            edition.MovedAt)
        {
            LastEvent = edition.Events.OrderByDescending(line => line.Number).First().Event,
            LastActor = edition.Events.OrderByDescending(line => line.Number).First().ActorName,
            LastReason = edition.Events.OrderByDescending(line => line.Number).First().Reason,
            FireAt = edition.FireAt,
        }).ToListAsync(ct);
        var gates = await OpenGatesAsync([.. lines.Where(line => line.State.IsOpen()).Select(line => line.EditionId)], db, ct);
        return [.. lines.Select(line => line with { OpenGates = [.. gates[line.EditionId]] })];
    }

    private static async Task<ILookup<Guid, Gate>> OpenGatesAsync(List<Guid> ids, PortalDbContext db, CancellationToken ct)
    {
        if (ids.Count == 0)
        {
            return Enumerable.Empty<(Guid, Gate)>().ToLookup(row => row.Item1, row => row.Item2);
        }

        var editions = db.Editions.AsNoTracking().Where(edition => ids.Contains(edition.Id));
        var opened = await editions.SelectMany(edition => edition.Tasks.Where(task => task.RevisionHash == edition.CurrentHash), (edition, task) => new { edition.Id, task.Gate }).ToListAsync(ct);
        var signed = await editions.SelectMany(edition => edition.Signatures.Where(signature => signature.RevisionHash == edition.CurrentHash), (edition, signature) => new { edition.Id, signature.Gate }).ToListAsync(ct);
        return opened.Except(signed).ToLookup(row => row.Id, row => row.Gate);
    }
}
