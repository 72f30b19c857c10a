using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;

namespace TengchongPortal.Data.Publishing;

/// <summary>
/// Deletes the contents of a purged edition. The state is written first: the database lets contents go only then. The bytes of its
/// attachments follow after the commit, for a purge that is rolled back must lose nothing.
/// </summary>
public sealed class Shredder(PortalDbContext db, PortalTransactions transactions, UnnamedFiles files)
{
    public async Task ShredAsync(Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var revisions = edition.Revisions.Select(revision => revision.Id).ToList();
        LetGo(revisions);
        await db.SaveChangesAsync(ct);
        var rows = db.Set<RevisionFileRow>().Where(file => revisions.Contains(file.RevisionId));
        var hashes = await rows.Select(file => file.Sha256).Distinct().ToListAsync(ct);
        await rows.ExecuteDeleteAsync(ct);
        await db.Set<RevisionMark>().Where(mark => revisions.Contains(mark.RevisionId)).ExecuteDeleteAsync(ct);
        await db.Set<RevisionContent>().Where(content => revisions.Contains(content.RevisionId)).ExecuteDeleteAsync(ct);
        var form = edition.Document.OpeningKey;
        await db.DraftSketches.Where(sketch => sketch.EditionId == edition.Id || (form != null && sketch.FormKey == form)).ExecuteDeleteAsync(ct);
        transactions.AfterCommit(() => DropAsync(hashes));
    }

    /// <summary>Or the context would delete contents by itself, before their files and before the state that allows it.</summary>
    private void LetGo(List<Guid> revisions)
    {
        var contents = db.ChangeTracker.Entries<RevisionContent>().Where(entry => revisions.Contains(entry.Entity.RevisionId)).ToList();
        var files = db.ChangeTracker.Entries<RevisionFileRow>().Where(entry => revisions.Contains(entry.Entity.RevisionId)).ToList();
        var marks = db.ChangeTracker.Entries<RevisionMark>().Where(entry => revisions.Contains(entry.Entity.RevisionId)).ToList();
        marks.ForEach(entry => entry.State = EntityState.Detached);
        contents.ForEach(entry => entry.State = EntityState.Detached);
        files.ForEach(entry => entry.State = EntityState.Detached);
    }

    private async Task DropAsync(List<string> hashes)
    {
        try
        {
            await files.DropAsync(hashes, CancellationToken.None);
        }
        catch (Exception trouble) when (trouble is StorageUnavailableException or DbException)
        {
            // The purge stands; the sweep takes the bytes later.
        }
    }
}
