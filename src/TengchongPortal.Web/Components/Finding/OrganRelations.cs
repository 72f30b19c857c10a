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
        if (living == id && behind.Count == 0)
        {
            return new(null, []);
        }

        var (kin, counts) = (await register.OrganListAsync(ct), (await register.CountsAsync(ct)).Organs());
        return new(
            living == id ? null : kin.Where(organ => organ.Id == living).Select(organ => new Crumb(organ.Name, PublicAddresses.Organ(organ.Key))).Single(),
            [.. kin.Where(organ => behind.Contains(organ.Id)).Select(organ => new Crumb($"{organ.Name}（{counts.GetValueOrDefault(organ.Id):N0} 条）", PublicAddresses.RecordsOfOrgan(organ.Key)))]);
    }
}
