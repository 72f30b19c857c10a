using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Disclosures.Steps;

/// <summary>Asks for the password again before a signature, so that a screen left open does not sign, and proves the second person of a step.</summary>
public sealed class HandCheck(ProvePresence presence, SigningProfile profile, ActingPersons persons, PresenceTrail trail, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException"><c>content.presence</c>; wrong secrets count towards the lockout and are audited.</exception>
    public async Task ConfirmAsync(Actor actor, Guid editionId, string secret)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (profile.ReAuthenticate && await presence.RunAsync(actor.Id, secret) is null)
        {
            var refusal = new Refusal("content.presence", "密码不正确，没有签字。连续输错会锁定账号。");
            await trail.NoteAsync(actor, editionId, refusal);
            throw RuleBrokenException.From(refusal);
        }
    }

    /// <exception cref="RuleBrokenException"><c>content.second-person</c>, the same for a wrong name and a wrong password.</exception>
    public async Task<Actor> SecondAsync(string name, string password, CancellationToken ct)
    {
        var account = await presence.RunAsync(name, password) ?? throw new RuleBrokenException("content.second-person", "共同办理人的用户名或密码不正确。");
        return await persons.FindAsync(account.Id, clock.GetUtcNow(), ct) ?? throw new InvalidOperationException("An open account has no person.");
    }
}
