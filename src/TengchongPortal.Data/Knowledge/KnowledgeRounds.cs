using TengchongPortal.Data.Trust;
using TengchongPortal.Data.Writing;

namespace TengchongPortal.Data.Knowledge;

/// <summary>What time alone ends: an entry whose last day has passed, or that of something it rests on. The register keeps it back from that midnight on; this brings index, counts and feed after.</summary>
public sealed class KnowledgeRounds(PortalTransactions transactions, HashChains chains, EntryStandings standings)
{
    /// <returns>How many entries stood otherwise than written.</returns>
    public async Task<int> GoAsync(DateTimeOffset now, CancellationToken ct) => (await standings.StaleAsync(now, ct)).Count == 0 ? 0 : await transactions.RunAsync(
        async token =>
        {
            // Behind the events of this moment, not between them: lines of the feed are numbered in the order in which they hold.
            await chains.LockPublicationAsync(token);
            var stale = await standings.StaleAsync(now, token);
            await standings.RestateAsync(stale, now, token);
            return stale.Count;
        },
        ct);
}
