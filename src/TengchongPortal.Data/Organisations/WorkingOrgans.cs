using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Organisations;

/// <summary>The organs that work here, and who answers for whom: read once for each page, as lists ask for them at several places. Whoever writes reads anew.</summary>
public sealed class WorkingOrgans(PortalDbContext db, Successions successions)
{
    private Task<WorkingOrganList>? _read;

    public Task<WorkingOrganList> ReadAsync(CancellationToken ct) => _read ??= LoadAsync(ct);

    private async Task<WorkingOrganList> LoadAsync(CancellationToken ct)
    {
        var organs = await db.Organs.AsNoTracking().Where(organ => organ.Kind != OrganKind.External).OrderBy(organ => organ.Order)
            .Select(organ => new WorkingOrgan(organ.Id, organ.Key, organ.Name, organ.Path, db.OrganMergers.Any(merger => merger.PredecessorId == organ.Id))).ToListAsync(ct);
        return new(organs, organs.Exists(organ => organ.IsMerged) ? await successions.ReadAsync(ct) : Succession.None);
    }
}

/// <param name="IsMerged">Another organ answers for it.</param>
public sealed record WorkingOrgan(Guid Id, string Key, string Name, string Path, bool IsMerged);

/// <param name="Organs">In the order of the register; those that were merged into another among them.</param>
public sealed record WorkingOrganList(IReadOnlyList<WorkingOrgan> Organs, Succession Succession)
{
    /// <summary>Those that answer for themselves.</summary>
    public IEnumerable<WorkingOrgan> Living => Organs.Where(organ => !organ.IsMerged);

    /// <summary>What whoever answers today has in place of each path: its name, its key.</summary>
    public IReadOnlyDictionary<string, string> ByPath(Func<WorkingOrgan, string> part)
    {
        var parts = Organs.ToDictionary(organ => organ.Id, part);
        return Organs.ToDictionary(organ => organ.Path, organ => parts.GetValueOrDefault(Succession.LivingOf(organ.Id), parts[organ.Id]));
    }
}
