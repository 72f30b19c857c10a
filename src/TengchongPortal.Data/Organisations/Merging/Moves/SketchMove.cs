using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Sketches;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Organisations.Merging.Moves;

/// <summary>What was typed for a new text of the organ and not saved: it waits at the successor.</summary>
internal sealed class SketchMove(PortalDbContext db) : IOrganMove
{
    public MergedKind Kind => MergedKind.Sketch;

    public async Task<IReadOnlyList<MergedThing>> FindAsync(Organ organ, MergerMoment moment, CancellationToken ct) =>
        [.. (await Of(organ).Select(sketch => sketch.Id).OrderBy(id => id).ToListAsync(ct)).Select(id => new MergedThing(id.ToString()))];

    public async Task<IReadOnlyList<string>> MoveAsync(IReadOnlyList<MergedThing> things, Transfer transfer, CancellationToken ct)
    {
        foreach (var sketch in await Of(transfer.From).ToListAsync(ct))
        {
            sketch.MoveTo($"{transfer.Into.Key}{sketch.Place[transfer.From.Key.Length..]}");
        }

        return [.. things.Select(thing => thing.Id)];
    }

    private IQueryable<DraftSketch> Of(Organ organ)
    {
        var place = $"{organ.Key}/";
        return db.DraftSketches.Where(sketch => sketch.Place.StartsWith(place));
    }
}
