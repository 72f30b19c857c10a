using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Staff;
using TengchongPortal.Data.Staff.Cases;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Accounts;

/// <summary>One account of the own subtree; any other does not exist for the person who asks.</summary>
public sealed class AccountPageQuery(PortalDbContext db, StaffReach reach, HandOverQuery handOver, HandOverCasesQuery cases, TimeProvider clock)
{
    /// <param name="typed">What was typed into the form; null for what stands in the account.</param>
    /// <exception cref="MissingException">There is no such account for this person.</exception>
    public async Task<AccountPage> RunAsync(Guid id, AccountForm? typed, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var account = await (await reach.AccountsAsync(actor, ct)).AsNoTracking().Include(one => one.Grants).SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new MissingException("account");
        var organs = await db.Organs.AsNoTracking().OrderBy(organ => organ.Order).ToListAsync(ct);
        var own = organs.Single(organ => organ.Id == account.OrganId);
        return new(id, account.DisplayName, account.UserName!, account.Email!, own.Name, account.IsDisabled, account.MustChangePassword)
        {
            Form = typed ?? new() { Name = account.DisplayName, Organ = account.OrganId },
            Organs = [.. (await reach.OwnOrgansAsync(actor, ct)).Select(organ => new SelectListItem(organ.Name, organ.Id.ToString()))],
            Grants = GrantsOf(account, organs, actor),
            Proposals = [.. await db.GrantProposals.AsNoTracking().Where(proposal => proposal.AccountId == id && proposal.Outcome == ProposalOutcome.Open).OrderBy(proposal => proposal.ProposedAt).ToListAsync(ct)],
            StandsInFor = await StandsInForAsync(id, ct),
            HandOver = await handOver.RunAsync(id, actor, ct),
            Cases = await cases.RunAsync(id, actor, ct),
            MayChange = actor.May(Capability.AdministerAccounts, own.Path),
            IsOwn = id == actor.Id,
            MayDropSecondFactor = account.TwoFactorEnabled && id != actor.Id && actor.May(Capability.AdministerSecurity, own.Path),
        };
    }

    private async Task<ImmutableArray<string>> StandsInForAsync(Guid id, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return [.. await db.Absences.Where(absence => absence.DeputyId == id && absence.Until > now)
            .Join(db.Users, absence => absence.PersonId, person => person.Id, (_, person) => person.DisplayName).OrderBy(name => name).ToListAsync(ct)];
    }

    private ImmutableArray<GrantLine> GrantsOf(StaffAccount account, List<Organ> organs, Actor actor)
    {
        var now = clock.GetUtcNow();
        return [.. account.Grants.Where(grant => grant.IsOpenAt(now)).OrderBy(grant => grant.Role).Select(grant => new GrantLine(
            grant.Id,
            grant.Role,
            organs.FirstOrDefault(organ => organ.Path == grant.OrganPath)?.ShortName ?? grant.OrganPath,
            grant.Type,
            grant.OnlyThisOrgan,
            grant.From,
            grant.Until,
            account.Id != actor.Id && (actor.May(Capability.AdministerAccounts, grant.OrganPath) || actor.May(Capability.AdministerSecurity, grant.OrganPath))))];
    }
}
