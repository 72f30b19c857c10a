using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Accounts.Grants;

/// <summary>The open proposals at the organs of an administrator, oldest first.</summary>
public sealed class ProposalsQuery(PortalDbContext db, ReferenceBook book)
{
    public async Task<ProposalsPage> RunAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = await db.GrantProposals.AsNoTracking().Where(proposal => proposal.Outcome == ProposalOutcome.Open)
            .OrderBy(proposal => proposal.ProposedAt)
            .Select(proposal => new
            {
                Proposal = proposal,
                Receiver = db.Users.Where(account => account.Id == proposal.AccountId).Select(account => account.DisplayName).First(),
                Organ = db.Organs.Where(organ => organ.Path == proposal.OrganPath).Select(organ => organ.Name).FirstOrDefault() ?? "",
            })
            .ToListAsync(ct);
        return new([.. open.Where(row => IsSeenBy(actor, row.Proposal)).Select(row => new ProposalLine(
            row.Proposal,
            row.Receiver,
            row.Organ,
            row.Proposal.Type is { } type ? book.Contracts.Require(type).Name : "全部类型",
            MayDecide(actor, row.Proposal)))]);
    }

    /// <summary>How many of them this person may decide.</summary>
    public async Task<int> CountAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = actor.MayAnywhere(Capability.AdministerSecurity)
            ? await db.GrantProposals.AsNoTracking().Where(proposal => proposal.Outcome == ProposalOutcome.Open).ToListAsync(ct)
            : [];
        return open.Count(proposal => MayDecide(actor, proposal));
    }

    private static bool IsSeenBy(Actor actor, GrantProposal proposal) =>
        actor.May(Capability.AdministerAccounts, proposal.OrganPath) || actor.May(Capability.AdministerSecurity, proposal.OrganPath);

    private static bool MayDecide(Actor actor, GrantProposal proposal) =>
        actor.May(Capability.AdministerSecurity, proposal.OrganPath) && actor.Id != proposal.ProposedBy && actor.Id != proposal.AccountId;
}
