using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Disclosures.Steps;

/// <summary>Asks for the secret again before a signature, so that a screen left open does not sign, and proves the second person of a step.</summary>
public sealed class HandCheck(ProvePresence presence, SigningProfile profile, ActingPersons persons, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException"><c>content.presence</c>; wrong secrets count towards the lockout and are audited.</exception>
    public async Task ConfirmAsync(Actor actor, Guid editionId, string secret)
    {
        if (profile.ReAuthenticate)
        {
            await presence.RequireAsync(actor, secret, editionId, new("content.presence", "密码或动态口令不正确，这一步没有办理。连续输错会锁定账号。"));
        }
    }

    /// <exception cref="RuleBrokenException"><c>content.second-person</c>, the same for a wrong name and a wrong secret.</exception>
    public async Task<Actor> SecondAsync(Guid editionId, string name, string secret, CancellationToken ct)
    {
        var account = await presence.RequireSecondAsync(name, secret, editionId, new("content.second-person", "共同办理人的用户名、密码或动态口令不正确。"));
        return await persons.FindAsync(account.Id, clock.GetUtcNow(), ct) ?? throw new InvalidOperationException("An open account has no person.");
    }
}
