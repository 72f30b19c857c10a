using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Organisations.Merging.Moves;

/// <summary>Every role that was asked for at the organ and is not decided: the second administrator decides about it at the successor.</summary>
internal sealed class ProposalMove(PortalDbContext db) : IOrganMove
{
    public MergedKind Kind => MergedKind.RoleProposal;

    public async Task<IReadOnlyList<MergedThing>> FindAsync(Organ organ, MergerMoment moment, CancellationToken ct) =>
        [.. (await Open(organ.Path).Select(proposal => new { proposal.Id, proposal.Role, Name = db.Users.Where(account => account.Id == proposal.AccountId).Select(account => account.DisplayName).First() }).ToListAsync(ct))
            .OrderBy(proposal => proposal.Name, StringComparer.Ordinal).Select(proposal => new MergedThing(proposal.Id.ToString(), proposal.Name, proposal.Role.ToString()))];

    public async Task<IReadOnlyList<string>> MoveAsync(IReadOnlyList<MergedThing> things, Transfer transfer, CancellationToken ct)
    {
        foreach (var proposal in await Open(transfer.From.Path).ToListAsync(ct))
        {
            proposal.MoveTo(transfer.Into.Path, transfer.IsNarrow);
        }

        return [.. things.Select(thing => thing.Id)];
    }

    private IQueryable<GrantProposal> Open(string path) => db.GrantProposals.Where(proposal => proposal.OrganPath == path && proposal.Outcome == ProposalOutcome.Open);
}
