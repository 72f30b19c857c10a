using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Organisations.Merging.Moves;

/// <summary>Every text at work that nobody has read yet: the successor issues it, under its own name and code.</summary>
internal sealed class DraftMove(PortalDbContext db) : IOrganMove
{
    public MergedKind Kind => MergedKind.Draft;

    public async Task<IReadOnlyList<MergedThing>> FindAsync(Organ organ, MergerMoment moment, CancellationToken ct) =>
        [.. (await AtWork(organ.Id).AsNoTracking().OrderBy(document => document.Id).Select(document => document.Id).ToListAsync(ct)).Select(id => new MergedThing(id.ToString()))];

    public async Task<IReadOnlyList<string>> MoveAsync(IReadOnlyList<MergedThing> things, Transfer transfer, CancellationToken ct)
    {
        foreach (var document in await AtWork(transfer.From.Id).ToListAsync(ct))
        {
            document.IssueBy(transfer.Into);
        }

        return [.. things.Select(thing => thing.Id)];
    }

    // As Document.IsUnreleased says it; what a review closed stays in the ledger of the organ that closed it.
    private IQueryable<Document> AtWork(Guid organ) => db.Documents.Where(document =>
        document.OrganId == organ && document.FirstPublishedAt == null && document.IndexNumber == null && document.Origin != RecordOrigin.CarriedOver
        && db.Editions.Any(edition => edition.DocumentId == document.Id && EditorialStates.Open.Contains(edition.State)));
}
