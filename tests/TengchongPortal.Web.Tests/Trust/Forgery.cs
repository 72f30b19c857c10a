using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Trust;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Trust;

/// <summary>What somebody with the database file and without scruples can do: drop the guards, then write; and, with patience, make every hash anew.</summary>
internal static class Forgery
{
    public static Task<int> TamperAsync(this PortalUnderTest portal, string sql) => portal.AskAsync(async db =>
    {
        var triggers = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync();
        var drops = string.Concat(triggers.Select(name => $"DROP TRIGGER \"{name}\";"));
        return await db.Database.ExecuteSqlRawAsync(string.Concat("PRAGMA foreign_keys=OFF;", drops, sql));
    });

    /// <summary>Makes the hashes of the publication log anew from a leaf on, and moves its head.</summary>
    public static Task<int> ReforgeLogAsync(this PortalUnderTest portal, long from) => portal.AskAsync(async db =>
    {
        var leaves = await db.LogLeaves.OrderBy(leaf => leaf.Sequence).ToListAsync();
        var previous = leaves.Where(leaf => leaf.Sequence < from).Select(leaf => leaf.Hash).LastOrDefault() ?? ChainHash.Genesis;
        foreach (var leaf in leaves.Where(leaf => leaf.Sequence >= from))
        {
            db.Entry(leaf).Property(one => one.PreviousHash).CurrentValue = previous;
            previous = leaf.ComputeHash();
            await db.Database.ExecuteSqlAsync($"UPDATE LogLeaves SET PreviousHash = {leaf.PreviousHash}, Hash = {previous} WHERE Sequence = {leaf.Sequence}");
        }

        return await MoveHeadAsync(db, HashChains.Publication, leaves[^1].Sequence, previous);
    });

    /// <summary>The same for the audit trail.</summary>
    public static Task<int> ReforgeTrailAsync(this PortalUnderTest portal, long from) => portal.AskAsync(async db =>
    {
        var entries = await db.AuditEntries.OrderBy(entry => entry.Sequence).ToListAsync();
        var previous = entries.Where(entry => entry.Sequence < from).Select(entry => entry.Hash).LastOrDefault() ?? ChainHash.Genesis;
        foreach (var entry in entries.Where(entry => entry.Sequence >= from))
        {
            db.Entry(entry).Property(one => one.PreviousHash).CurrentValue = previous;
            previous = entry.ComputeHash();
            await db.Database.ExecuteSqlAsync($"UPDATE AuditEntries SET PreviousHash = {entry.PreviousHash}, Hash = {previous} WHERE Sequence = {entry.Sequence}");
        }

        return await MoveHeadAsync(db, HashChains.Audit, entries[^1].Sequence, previous);
    });

    private static async Task<int> MoveHeadAsync(PortalDbContext db, string chain, long sequence, string hash)
    {
        db.ChangeTracker.Clear();
        return await db.Database.ExecuteSqlAsync($"UPDATE ChainHeads SET Sequence = {sequence}, Hash = {hash} WHERE Name = {chain}");
    }
}
