using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Trust;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>R182 and security.md 1.5: what happened is told in two chains, each row holding the hash of the row before.</summary>
public sealed class ChainTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Fact]
    public async Task Both_chains_run_unbroken_from_the_beginning_to_their_heads()
    {
        var walk = new CityWalk(portal);
        foreach (var state in new[] { EditorialState.Superseded, EditorialState.Withdrawn, EditorialState.Unpublished, EditorialState.EmergencyPublished, EditorialState.Purged })
        {
            await walk.ToAsync(state);
        }

        var (leaves, entries, heads) = await ReadAsync();

        Unbroken(HashChains.Publication, heads, [.. leaves.Select(leaf => (leaf.Sequence, leaf.PreviousHash, leaf.Hash, leaf.ComputeHash()))]);
        Unbroken(HashChains.Audit, heads, [.. entries.Select(entry => (entry.Sequence, entry.PreviousHash, entry.Hash, entry.ComputeHash()))]);
        Assert.True(leaves.Count >= 8);
    }

    [Fact]
    public async Task A_refusal_leaves_its_line_in_the_audit_trail_and_nothing_else()
    {
        var walk = new CityWalk(portal);
        var draft = await walk.StartAsync();
        var before = await ReadAsync();

        await Assert.ThrowsAsync<RuleBrokenException>(() => walk.TakeAsync(draft, EditorialEvent.Release));

        var after = await ReadAsync();
        var line = Assert.Single(after.Entries.Skip(before.Entries.Count));
        Assert.Equal(("Release", "workflow.state", draft.ToString()), (line.Act, line.Result, line.ObjectId));
        Assert.Equal(before.Leaves.Count, after.Leaves.Count);
        Assert.Single((await walk.FindAsync(draft)).Events);
    }

    private static void Unbroken(string chain, Dictionary<string, ChainHead> heads, List<(long Sequence, string Previous, string Hash, string Computed)> rows)
    {
        Assert.Equal(Enumerable.Range(1, rows.Count).Select(number => (long)number), rows.Select(row => row.Sequence));
        Assert.Equal(rows.Select(row => row.Computed), rows.Select(row => row.Hash));
        Assert.Equal(rows.Select(row => row.Hash).Prepend(ChainHash.Genesis).SkipLast(1), rows.Select(row => row.Previous));
        Assert.Equal((rows.Count, rows[^1].Hash), (heads[chain].Sequence, heads[chain].Hash));
    }

    private Task<(List<LogLeaf> Leaves, List<AuditEntry> Entries, Dictionary<string, ChainHead> Heads)> ReadAsync() => portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        return (
            await db.LogLeaves.AsNoTracking().OrderBy(leaf => leaf.Sequence).ToListAsync(),
            await db.AuditEntries.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync(),
            await db.ChainHeads.AsNoTracking().ToDictionaryAsync(head => head.Name));
    });
}
