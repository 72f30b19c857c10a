using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Organisations.Merging.Moves;

/// <summary>What the organ owes the public by a day: the duty follows its text, and the successor is reminded.</summary>
internal sealed class DutyMove(PortalDbContext db, OwedEditions owed) : IOrganMove
{
    public MergedKind Kind => MergedKind.Duty;

    public async Task<IReadOnlyList<MergedThing>> FindAsync(Organ organ, MergerMoment moment, CancellationToken ct)
    {
        var due = (await owed.FindAsync(ct)).Select(line => line.EditionId).ToHashSet();
        var here = await db.Editions.AsNoTracking().Where(edition => edition.Document.OrganPath == organ.Path && EditorialStates.Open.Contains(edition.State)).OrderBy(edition => edition.Id).Select(edition => edition.Id).ToListAsync(ct);
        return [.. here.Where(due.Contains).Select(id => new MergedThing(id.ToString()))];
    }

    public Task<IReadOnlyList<string>> MoveAsync(IReadOnlyList<MergedThing> things, Transfer transfer, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<string>>([.. things.Select(thing => thing.Id)]);
}
