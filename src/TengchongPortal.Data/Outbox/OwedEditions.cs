using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Duties;

namespace TengchongPortal.Data.Outbox;

/// <summary>
/// Texts that the house still owes the public: open first editions of documents that were never public, disclosed proactively, whose day
/// starts a term (条例第二十六条).
/// </summary>
public sealed class OwedEditions(PortalDbContext db, EditionDuties duties)
{
    public async Task<IReadOnlyList<(Guid EditionId, Duty Duty)>> FindAsync(CancellationToken ct)
    {
        var open = await db.Editions.AsNoTracking()
            .Where(edition => EditorialStates.Open.Contains(edition.State) && edition.Document.FirstPublishedAt == null)
            .Select(edition => new
            {
                edition.Id,
                edition.OrganPath,
                edition.Document.TypeKey,
                Owner = edition.Authors.OrderBy(author => author.Since).First().PersonId,
                edition.Revisions.Single(revision => revision.Id == edition.CurrentRevisionId).Content!.Fields,
            })
            .ToListAsync(ct);
        return [.. open.SelectMany(row => DutyOf(row.Id, DutyFields.Read(row.Fields), row.Owner, row.OrganPath, row.TypeKey) is { } duty ? [(row.Id, duty)] : Array.Empty<(Guid, Duty)>())];
    }

    private Duty? DutyOf(Guid id, DutyFields fields, Guid owner, string path, string type) =>
        duties.OwedOf(type, fields) is { } deadline ? new($"edition:{id:N}", deadline.Due, owner, path, type) : null;
}
