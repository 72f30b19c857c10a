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
    public static Task<List<DeskRow>> RowsAsync(IQueryable<Edition> pile, CancellationToken ct) => pile.Select(edition => new DeskRow(
        edition.Id,
        edition.Document.TypeKey,
        edition.State,
        edition.MovedAt,
        edition.CurrentRevisionId,
        edition.Document.FirstPublishedAt != null,
        edition.State == EditorialState.EmergencyPublished || edition.State == EditorialState.Hidden
            ? edition.Events.Where(line => line.To == edition.State && line.From != line.To).Max(line => (DateTimeOffset?)line.At)
            : null)).ToListAsync(ct);

    /// <summary>A stretch of each pile, in the order of the piles.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<DeskPlace>>> RunAsync(IReadOnlyCollection<IReadOnlyCollection<DeskRow>> piles, int skip, int take, CancellationToken ct)
    {
        var said = await known.OfAsync([.. piles.SelectMany(rows => rows).Where(row => !row.WasPublic).Select(row => row.Revision).Distinct()], db, ct);
        return [.. piles.Select(rows => rows
            .Select(row => (Place: new DeskPlace(row.EditionId, terms.Of(new(row.TypeKey, row.State, row.WasPublic, said.GetValueOrDefault(row.Revision), row.TurnedAt))), row.MovedAt))
            .OrderBy(row => row.Place.Term?.End ?? DateTimeOffset.MaxValue).ThenBy(row => row.MovedAt).ThenBy(row => row.Place.EditionId)
            .Skip(skip).Take(take)
            .Select(row => row.Place).ToList())];
    }
}

/// <summary>An edition at its place in a pile, with the term that put it there.</summary>
public sealed record DeskPlace(Guid EditionId, EditionTerm? Term);
