using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Organisations.Merging.Moves;

/// <summary>A statement of responsibility that nobody has confirmed yet: it ends with the organ, of which it says who answers; the confirmed ones stay as history.</summary>
internal sealed class StatementMove(PortalDbContext db) : IOrganMove
{
    public MergedKind Kind => MergedKind.Statement;

    public async Task<IReadOnlyList<MergedThing>> FindAsync(Organ organ, MergerMoment moment, CancellationToken ct) =>
        [.. (await Waiting(organ.Id).AsNoTracking().ToListAsync(ct)).Select(entry => new MergedThing(entry.Id.ToString(), entry.EnteredByName))];

    public async Task<IReadOnlyList<string>> MoveAsync(IReadOnlyList<MergedThing> things, Transfer transfer, CancellationToken ct)
    {
        foreach (var entry in await Waiting(transfer.From.Id).ToListAsync(ct))
        {
            entry.GiveWay(transfer.By, transfer.At);
        }

        return [];
    }

    private IQueryable<ResponsibilityEntry> Waiting(Guid organ) => db.ResponsibilityEntries.Where(entry => entry.OrganId == organ && entry.Outcome == ProposalOutcome.Open).OrderBy(entry => entry.EnteredAt);
}
