using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>
/// A pile in the order of its legal terms, the nearest first, then the longest waiting. The terms follow the rules and the calendar of today, so they are
/// computed for the whole pile; only a stretch of it is then read.
/// </summary>
public sealed class DeskOrder(PortalDbContext db, KnownDuties known, EditionTerms terms)
{
    public async Task<IReadOnlyList<(Guid EditionId, EditionTerm? Term)>> RunAsync(IQueryable<Edition> pile, int skip, int take, CancellationToken ct)
    {
        var rows = await pile.Select(edition => new
        {
            edition.Id,
            edition.State,
            edition.MovedAt,
            edition.CurrentRevisionId,
            WasPublic = edition.Document.FirstPublishedAt != null,
            TurnedAt = edition.State == EditorialState.EmergencyPublished || edition.State == EditorialState.Hidden
                ? edition.Events.Where(line => line.To == edition.State && line.From != line.To).Max(line => (DateTimeOffset?)line.At)
                : null,
        }).ToListAsync(ct);
        var said = await known.OfAsync([.. rows.Where(row => !row.WasPublic).Select(row => row.CurrentRevisionId)], db, ct);
        return [.. rows
            .Select(row => (EditionId: row.Id, Term: terms.Of(new(row.Id, row.State, row.MovedAt, row.WasPublic, said.GetValueOrDefault(row.CurrentRevisionId), row.TurnedAt)), row.MovedAt))
            .OrderBy(row => row.Term?.End ?? DateTimeOffset.MaxValue).ThenBy(row => row.MovedAt).ThenBy(row => row.EditionId)
            .Skip(skip).Take(take)
            .Select(row => (row.EditionId, row.Term))];
    }
}
