using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Organisations.Merging.Moves;

/// <summary>Topics and carriers name their owners in files of the house: the files stay as they are, and whoever reads them asks who answers today.</summary>
/// <param name="owned">Name and the keys of the owners of each.</param>
internal sealed class OwnerMove(PortalDbContext db, MergedKind kind, IReadOnlyCollection<(string Name, IEnumerable<string> Owners)> owned) : IOrganMove
{
    public MergedKind Kind => kind;

    public async Task<IReadOnlyList<MergedThing>> FindAsync(Organ organ, MergerMoment moment, CancellationToken ct)
    {
        var ids = moment.Succession.BehindOf(organ.Id).Append(organ.Id).ToList();
        var keys = await db.Organs.AsNoTracking().Where(one => ids.Contains(one.Id)).Select(one => one.Key).ToListAsync(ct);
        return [.. owned.Where(one => one.Owners.Any(keys.Contains)).Select(one => new MergedThing(one.Name, one.Name))];
    }

    public Task<IReadOnlyList<string>> MoveAsync(IReadOnlyList<MergedThing> things, Transfer transfer, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<string>>([.. things.Select(thing => thing.Id)]);
}
