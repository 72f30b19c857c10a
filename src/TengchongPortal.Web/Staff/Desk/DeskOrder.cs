using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>
/// A pile in the order of its legal terms, the nearest first, then the longest waiting. The terms follow the rules and the calendar of today, so they are
/// computed for the whole pile; only a stretch of it is then read.
/// </summary>
public sealed class DeskOrder(EditionTerms terms)
{
    public async Task<IReadOnlyList<(Guid EditionId, EditionTerm? Term)>> RunAsync(IQueryable<Edition> pile, int skip, int take, CancellationToken ct)
    {
        var rows = await pile.Select(edition => new TermRow(
            edition.Id,
            edition.State,
            edition.MovedAt,
            edition.Document.FirstPublishedAt != null,
            edition.Revisions.First(revision => revision.Id == edition.CurrentRevisionId).Content!.Fields ?? "",
            edition.State == EditorialState.EmergencyPublished || edition.State == EditorialState.Hidden
                ? edition.Events.Where(line => line.To == edition.State && line.From != line.To).Max(line => (DateTimeOffset?)line.At)
                : null)).ToListAsync(ct);
        return [.. rows
            .Select(row => (row.EditionId, Term: terms.Of(row), row.MovedAt))
            .OrderBy(row => row.Term?.End ?? DateTimeOffset.MaxValue).ThenBy(row => row.MovedAt).ThenBy(row => row.EditionId)
            .Skip(skip).Take(take)
            .Select(row => (row.EditionId, row.Term))];
    }
}
