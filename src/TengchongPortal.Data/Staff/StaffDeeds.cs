using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Trust;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Staff;

/// <summary>The transaction of everything done to accounts, grants and absences: the deed and its audit line together, or the audit line of the refusal alone.</summary>
public sealed class StaffDeeds(PortalTransactions transactions, HashChains chains)
{
    /// <exception cref="RuleBrokenException">What the work threw; <c>stale.version</c> for a lost race.</exception>
    public async Task<T> RunAsync<T>(StaffDeed deed, Func<CancellationToken, Task<T>> work, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return await transactions.RunAsync(
                async token =>
                {
                    var result = await work(token);
                    await chains.AppendAsync(deed.Line(AuditLine.Done), token);
                    return result;
                },
                ct);
        }
        catch (RuleBrokenException refusal)
        {
            await transactions.RunAsync(token => NoteAsync(deed, refusal.Rule, token), CancellationToken.None);
            throw;
        }
        catch (DbUpdateException lost) when (LostRaces.IsBehind(lost))
        {
            throw new RuleBrokenException("stale.version", "这项内容刚刚被他人改动，请刷新后再试。");
        }
    }

    private async Task<bool> NoteAsync(StaffDeed deed, string rule, CancellationToken ct)
    {
        await chains.AppendAsync(deed.Line(rule), ct);
        return true;
    }
}
