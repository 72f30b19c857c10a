using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Publishing;

/// <summary>Deletes the contents of a purged edition. The state is written first: the database lets contents go only then.</summary>
public sealed class Shredder(PortalDbContext db)
{
    public async Task ShredAsync(Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        await db.SaveChangesAsync(ct);
        var revisions = edition.Revisions.Select(revision => revision.Id).ToList();
        await db.Set<RevisionFileRow>().Where(file => revisions.Contains(file.RevisionId)).ExecuteDeleteAsync(ct);
        await db.Set<RevisionContent>().Where(content => revisions.Contains(content.RevisionId)).ExecuteDeleteAsync(ct);
    }
}
