using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Trust;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Writing;

/// <summary>A write of the office beside the steps of an edition: one transaction with its audit line; a refusal leaves nothing but its own line.</summary>
public sealed class AuditedWrites(PortalTransactions transactions, HashChains chains)
{
    /// <param name="line">Who, what and about which object; its result is set here.</param>
    /// <param name="work">The write; it runs inside the transaction.</param>
    /// <exception cref="RuleBrokenException">What the work refused, or <c>stale.version</c> for a lost race.</exception>
    public async Task<T> RunAsync<T>(AuditLine line, Func<CancellationToken, Task<T>> work, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return await transactions.RunAsync(
                async token =>
                {
                    var result = await work(token);
                    await chains.AppendAsync(line with { Result = AuditLine.Done }, token);
                    return result;
                },
                ct);
        }
        catch (RuleBrokenException refusal)
        {
            await NoteAsync(line with { Result = refusal.Rule });
            throw;
        }
        catch (DbUpdateException lost) when (LostRaces.IsBehind(lost))
        {
            throw new RuleBrokenException("stale.version", "刚刚有别人办理了同一件事，请刷新后再试。");
        }
    }

    /// <summary>Takes down an attempt that was refused before any write.</summary>
    public Task NoteAsync(AuditLine line) => transactions.RunAsync(
        async token =>
        {
            await chains.AppendAsync(line, token);
            return true;
        },
        CancellationToken.None);
}
