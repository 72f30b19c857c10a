using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Components.Finding;

/// <summary>What a list of one organ says of mergers (R110).</summary>
/// <param name="MergedInto">The list of the organ that answers for it today; null while it lives.</param>
/// <param name="Before">The lists of the organs that were merged into it, with how much each published.</param>
public sealed record OrganKin(Crumb? MergedInto, IReadOnlyList<Crumb> Before);

/// <summary>Leads from the records of an organ to those of its successor and its predecessors: each keeps its own name, and nobody must know the old ones.</summary>
public sealed class OrganRelations(PublicRegister register)
{
    public async Task<OrganKin?> RunAsync(Guid? organId, CancellationToken ct)
    {
        if (organId is not { } id || await register.SuccessionAsync(ct) is not { } succession)
        {
            return null;
        }

        var (living, behind) = (succession.LivingOf(id), succession.BehindOf(id));
        var kin = await register.Organs.Where(organ => organ.Id == living || behind.Contains(organ.Id)).OrderBy(organ => organ.Order).ToListAsync(ct);
        var counts = await register.Records.Where(record => behind.Contains(record.OrganId)).GroupBy(record => record.OrganId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        return new(
            living == id ? null : kin.Where(organ => organ.Id == living).Select(organ => new Crumb(organ.Name, PublicAddresses.Organ(organ.Key))).Single(),
            [.. kin.Where(organ => behind.Contains(organ.Id)).Select(organ => new Crumb($"{organ.Name}（{counts.GetValueOrDefault(organ.Id):N0} 条）", PublicAddresses.RecordsOfOrgan(organ.Key)))]);
    }
}
