using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Importing.Mapping;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Importing.CarryingOver;

/// <summary>The issuing organs of a chunk; a publisher outside the register becomes an external row: a name, no duties, no sign-in (architecture 2a).</summary>
internal static class ChunkOrgans
{
    private const int ShortNameLength = 40;

    private const int AfterAllOthers = 100_000;

    public static async Task<Dictionary<string, Organ>> OfAsync(PortalDbContext db, IReadOnlyCollection<MappedLine> lines, CancellationToken ct)
    {
        var keys = lines.Select(line => line.OrganKey).Distinct().ToList();
        var organs = await db.Organs.Where(organ => keys.Contains(organ.Key)).ToDictionaryAsync(organ => organ.Key, ct);
        foreach (var line in lines.Where(line => !organs.ContainsKey(line.OrganKey)))
        {
            organs.Add(line.OrganKey, db.Organs.Add(External(line)).Entity);
        }

        return organs;
    }

    private static Organ External(MappedLine line) => Organ.Register(
        line.OrganKey,
        line.OrganName,
        line.OrganName.Length <= ShortNameLength ? line.OrganName : line.OrganName[..ShortNameLength],
        OrganKind.External,
        parentPath: null,
        indexCode: null,
        AfterAllOthers);
}
