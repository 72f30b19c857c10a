using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Trust;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>The audit line that each attempt leaves. The name typed is not in it: it may be a password typed into the wrong box.</summary>
public sealed class SignInTrail(PortalTransactions transactions, HashChains chains, CurrentActor caller, TimeProvider clock)
{
    public Task NoteAsync(StaffAccount? account, string result, CancellationToken ct) => transactions.RunAsync(
        async token =>
        {
            await chains.AppendAsync(new AuditLine(clock.GetUtcNow(), account?.Id ?? Guid.Empty, account?.DisplayName ?? "", "SignIn", account?.Id.ToString() ?? "", caller.Origin, result), token);
            return true;
        },
        ct);
}
