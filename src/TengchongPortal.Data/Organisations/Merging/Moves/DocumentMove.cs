using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Organisations.Merging.Moves;

/// <summary>Every document for which the organ answers, public, hidden or at work: the successor answers from now on, the issuing organ stays.</summary>
internal sealed class DocumentMove(PortalDbContext db) : IOrganMove
{
    public MergedKind Kind => MergedKind.Document;

    public async Task<IReadOnlyList<MergedThing>> FindAsync(Organ organ, MergerMoment moment, CancellationToken ct) =>
        [.. (await db.Documents.AsNoTracking().Where(document => document.OrganPath == organ.Path).OrderBy(document => document.Id).Select(document => document.Id).ToListAsync(ct)).Select(id => new MergedThing(id.ToString()))];

    public async Task<IReadOnlyList<string>> MoveAsync(IReadOnlyList<MergedThing> things, Transfer transfer, CancellationToken ct)
    {
        foreach (var document in await db.Documents.Where(document => document.OrganPath == transfer.From.Path).ToListAsync(ct))
        {
            document.PassTo(transfer.Into);
        }

        return [.. things.Select(thing => thing.Id)];
    }
}
