using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Trust;

/// <summary>Appends to the two chains inside the running transaction. The head row is the lock: whoever holds it appends next.</summary>
public sealed class HashChains(PortalDbContext db)
{
    public const string Publication = "publication";
    public const string Audit = "audit";

    /// <summary>Locks the publication log for this transaction; serials are drawn under the same lock.</summary>
    public async Task LockPublicationAsync(CancellationToken ct) => await HeadAsync(Publication, ct);

    public async Task<LogLeaf> AppendAsync(ReleaseEvent release, CancellationToken ct)
    {
        var head = await HeadAsync(Publication, ct);
        var leaf = LogLeaf.After(head.Sequence, head.Hash, release);
        head.MoveTo(leaf.Sequence, leaf.Hash);
        db.LogLeaves.Add(leaf);
        return leaf;
    }

    public async Task AppendAsync(AuditLine line, CancellationToken ct)
    {
        var head = await HeadAsync(Audit, ct);
        var entry = AuditEntry.After(head.Sequence, head.Hash, line);
        head.MoveTo(entry.Sequence, entry.Hash);
        db.AuditEntries.Add(entry);
    }

    private async Task<ChainHead> HeadAsync(string name, CancellationToken ct)
    {
        if (db.ChainHeads.Local.FindEntry(name) is { } known)
        {
            return known.Entity;
        }

        // A write that changes nothing takes the row lock on a server; SQLite already holds its one write lock.
        await db.ChainHeads.Where(head => head.Name == name).ExecuteUpdateAsync(set => set.SetProperty(head => head.Sequence, head => head.Sequence), ct);
        return await db.ChainHeads.SingleAsync(head => head.Name == name, ct);
    }
}
