using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Organisations.Merging.Moves;

/// <summary>
/// Open cases of citizens. Who has one is written in it and stays: whoever handles cases at the successor reaches the path of the predecessor. Counted are
/// those of the organ and of all organs behind it.
/// </summary>
/// <param name="cases">Ids of the open cases at any of the paths.</param>
internal sealed class CaseMove(PortalDbContext db, MergedKind kind, Func<List<string>, IQueryable<Guid>> cases) : IOrganMove
{
    public MergedKind Kind => kind;

    public async Task<IReadOnlyList<MergedThing>> FindAsync(Organ organ, MergerMoment moment, CancellationToken ct)
    {
        var ids = moment.Succession.BehindOf(organ.Id).Append(organ.Id).ToList();
        var paths = await db.Organs.AsNoTracking().Where(one => ids.Contains(one.Id)).Select(one => one.Path).ToListAsync(ct);
        return [.. (await cases(paths).ToListAsync(ct)).Order().Select(id => new MergedThing(id.ToString()))];
    }

    public Task<IReadOnlyList<string>> MoveAsync(IReadOnlyList<MergedThing> things, Transfer transfer, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<string>>([.. things.Select(thing => thing.Id)]);
}
