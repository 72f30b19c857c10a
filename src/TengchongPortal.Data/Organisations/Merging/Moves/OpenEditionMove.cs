using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Organisations.Merging.Moves;

/// <summary>Every edition whose review is not finished: it follows its document. Its own path stays where it began, as its signatures are judged there; the successor reaches it.</summary>
internal sealed class OpenEditionMove(PortalDbContext db) : IOrganMove
{
    public MergedKind Kind => MergedKind.OpenEdition;

    public async Task<IReadOnlyList<MergedThing>> FindAsync(Organ organ, MergerMoment moment, CancellationToken ct) =>
        [.. (await db.Editions.AsNoTracking().Where(edition => edition.Document.OrganPath == organ.Path && EditorialStates.Open.Contains(edition.State)).OrderBy(edition => edition.Id)
            .Select(edition => new { edition.Id, edition.State }).ToListAsync(ct)).Select(edition => new MergedThing(edition.Id.ToString(), "", edition.State.ToString()))];

    public Task<IReadOnlyList<string>> MoveAsync(IReadOnlyList<MergedThing> things, Transfer transfer, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<string>>([.. things.Select(thing => thing.Id)]);
}
