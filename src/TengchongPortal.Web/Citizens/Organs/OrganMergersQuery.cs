using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>Organs that were merged on one day by one document.</summary>
/// <param name="Organs">Each with the list of all records under its old name.</param>
/// <param name="Into">Name of the organ they were merged into, where it is not the one of the page but was merged into that later.</param>
/// <param name="IsFounding">The organ of the page came into being by it.</param>
public sealed record MergerNotice(IReadOnlyList<Crumb> Organs, string? Into, DateOnly On, string Basis, bool IsFounding);

/// <summary>How an organ came to answer for others (R110).</summary>
public sealed class OrganMergersQuery(PublicRegister register)
{
    public async Task<IReadOnlyList<MergerNotice>> RunAsync(Organ organ, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(organ);
        var behind = (await register.SuccessionAsync(ct)).BehindOf(organ.Id);
        if (behind.Count == 0)
        {
            return [];
        }

        var organs = await register.Organs.Where(one => behind.Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        var mergers = await register.Mergers.Where(merger => behind.Contains(merger.PredecessorId)).ToListAsync(ct);
        return [.. mergers.GroupBy(merger => (merger.SuccessorId, merger.EffectiveOn, merger.Basis)).OrderByDescending(group => group.Key.EffectiveOn).Select(group => new MergerNotice(
            [.. group.Select(merger => organs[merger.PredecessorId]).OrderBy(old => old.Order).ThenBy(old => old.Key).Select(old => new Crumb(old.Name, PublicAddresses.RecordsOfOrgan(old.Key)))],
            organs.GetValueOrDefault(group.Key.SuccessorId)?.Name,
            group.Key.EffectiveOn,
            group.Key.Basis,
            group.Key.SuccessorId == organ.Id && organ.ValidFrom == group.Key.EffectiveOn))];
    }
}
