using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Disclosures.Steps;

/// <summary>Asks for the password again before a signature, so that a screen left open does not sign, and proves the second person of a step.</summary>
public sealed class HandCheck(ProvePresence presence, ActingPersons persons, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException"><c>content.password</c>; wrong passwords count towards the lockout.</exception>
    public async Task ConfirmAsync(Actor actor, string password)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await presence.RunAsync(actor.Id, password) is null)
        {
            throw new RuleBrokenException("content.password", "密码不正确，没有签字。连续输错会锁定账号。");
        }
    }

    /// <exception cref="RuleBrokenException"><c>content.second-person</c>, the same for a wrong name and a wrong password.</exception>
    public async Task<Actor> SecondAsync(string name, string password, CancellationToken ct)
    {
        var account = await presence.RunAsync(name, password) ?? throw new RuleBrokenException("content.second-person", "共同办理人的用户名或密码不正确。");
        return await persons.FindAsync(account.Id, clock.GetUtcNow(), ct) ?? throw new InvalidOperationException("An open account has no person.");
    }
}
