using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Staff;

/// <summary>What an administrator writes of a role to be given.</summary>
/// <param name="Until">Last day, that day included.</param>
public sealed record GrantWish(Guid AccountId, Guid OrganId, StaffRole Role, string? Type, bool OnlyThisOrgan, DateOnly From, DateOnly Until, string Reason);

/// <summary>Roles given by two: proposed by one administrator, confirmed by a second; ended by either. Each in one transaction with its audit line.</summary>
public sealed class GrantBook(PortalDbContext db, AuditedWrites writes, StaffReach reach, RoleEligibility eligibility, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>accounts.*</c>, <c>grants.*</c>.</exception>
    public Task<GrantProposal> ProposeAsync(GrantWish wish, Actor actor, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var now = clock.GetUtcNow();
        return writes.RunAsync(AuditLine.By(actor, "GrantPropose", wish.AccountId, now, origin), async token =>
        {
            await reach.RequireAsync(wish.AccountId, actor, Capability.AdministerAccounts, token);
            var organ = (await reach.OwnOrgansAsync(actor, token)).FirstOrDefault(one => one.Id == wish.OrganId)
                ?? throw new RuleBrokenException("grants.organ", "角色只能授予在您管理的单位及其下级单位。");
            var proposal = GrantProposal.Make(wish.AccountId, new(wish.Role, organ.Path, wish.Type, wish.OnlyThisOrgan), wish.From, wish.Until, wish.Reason, actor, now);
            await RequireEligibleAsync(wish.AccountId, wish.Role, now, token);
            db.GrantProposals.Add(proposal);
            return proposal;
        }, ct);
    }

    /// <exception cref="RuleBrokenException"><c>unknown</c> or <c>grants.*</c>.</exception>
    public Task<GrantProposal> ConfirmAsync(Guid proposalId, Actor actor, string origin, CancellationToken ct) =>
        DecideAsync("GrantConfirm", proposalId, actor, origin, async (proposal, now, token) =>
        {
            var grant = proposal.Confirm(actor, now);
            await RequireEligibleAsync(proposal.AccountId, proposal.Role, now, token);

            // Two roles confirmed at the same moment must not pass each other: both move the account.
            (await db.Users.SingleAsync(account => account.Id == proposal.AccountId, token)).Touch();
            db.RoleGrants.Add(grant);
        }, ct);

    /// <exception cref="RuleBrokenException"><c>unknown</c> or <c>grants.*</c>.</exception>
    public Task<GrantProposal> DeclineAsync(Guid proposalId, Actor actor, string origin, CancellationToken ct) =>
        DecideAsync("GrantDecline", proposalId, actor, origin, (proposal, now, _) =>
        {
            proposal.Decline(actor, now);
            return Task.CompletedTask;
        }, ct);

    /// <summary>Takes a role back at once; one administrator of the organ suffices.</summary>
    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>grants.capability</c>, <c>grants.own</c> or <c>grants.ended</c>.</exception>
    public Task<RoleGrant> EndAsync(Guid grantId, Actor actor, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var now = clock.GetUtcNow();
        return writes.RunAsync(AuditLine.By(actor, "GrantEnd", grantId, now, origin), async token =>
        {
            var grant = await db.RoleGrants.SingleOrDefaultAsync(one => one.Id == grantId, token);
            return grant switch
            {
                null => throw Unknown(),
                _ when !MayDecideAt(actor, grant.OrganPath) => throw await HiddenAsync(grant.AccountId, actor, token),
                _ when grant.AccountId == actor.Id => throw new RuleBrokenException("grants.own", "不能收回自己的角色，须由另一名管理员办理。"),
                _ when !grant.IsOpenAt(now) => throw new RuleBrokenException("grants.ended", "这个角色已经到期或收回。"),
                _ => Ended(grant, now),
            };
        }, ct);
    }

    private Task<GrantProposal> DecideAsync(string act, Guid proposalId, Actor actor, string origin, Func<GrantProposal, DateTimeOffset, CancellationToken, Task> decide, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var now = clock.GetUtcNow();
        return writes.RunAsync(AuditLine.By(actor, act, proposalId, now, origin), async token =>
        {
            var proposal = await db.GrantProposals.SingleOrDefaultAsync(one => one.Id == proposalId, token);
            if (proposal is null || !MayDecideAt(actor, proposal.OrganPath))
            {
                throw Unknown();
            }

            await decide(proposal, now, token);
            return proposal;
        }, ct);
    }

    // A role that reaches beyond the own subtree is seen on the account, but is not the administrator's to end.
    private async Task<RuleBrokenException> HiddenAsync(Guid accountId, Actor actor, CancellationToken ct) =>
        await (await reach.AccountsAsync(actor, ct)).AnyAsync(account => account.Id == accountId, ct)
            ? new("grants.capability", "这个角色超出您管理的单位范围，须由上级管理员收回。")
            : Unknown();

    private async Task RequireEligibleAsync(Guid accountId, StaffRole role, DateTimeOffset at, CancellationToken ct)
    {
        if (await eligibility.ObjectionAsync(accountId, role, at, ct) is { } refusal)
        {
            throw RuleBrokenException.From(refusal);
        }
    }

    private static bool MayDecideAt(Actor actor, string organPath) => actor.May(Capability.AdministerAccounts, organPath) || actor.May(Capability.AdministerSecurity, organPath);

    private static RoleGrant Ended(RoleGrant grant, DateTimeOffset now)
    {
        grant.End(now);
        return grant;
    }

    private static RuleBrokenException Unknown() => new("unknown", "没有找到这项授权。");
}
