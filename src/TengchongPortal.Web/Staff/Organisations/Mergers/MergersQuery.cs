using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Organisations.Merging;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.Organisations.Mergers;

/// <summary>The mergers that were done, with their reports as they were written down.</summary>
public sealed class MergersQuery(PortalDbContext db, Successions successions)
{
    public static ImmutableArray<Capability> Readers { get; } = [MergerPlans.Right, Capability.AdministerSecurity, Capability.AdministerAudit, Capability.Supervise, Capability.Audit];

    public async Task<MergersPage> RunAsync(Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var organs = await db.Organs.AsNoTracking().ToDictionaryAsync(organ => organ.Id, ct);
        var succession = await successions.ReadAsync(ct);
        var known = (await db.OrganMergers.AsNoTracking().Include(merger => merger.Lines).ToListAsync(ct)).Where(merger => Readers.Any(right => reader.May(right, organs[merger.PredecessorId].Path)));
        return new([.. known.GroupBy(merger => merger.ActId).Select(act => ReportOf([.. act], organs, succession)).OrderByDescending(report => report.At)], reader.MayAnywhere(MergerPlans.Right));
    }

    private static MergerReport ReportOf(ImmutableArray<OrganMerger> act, Dictionary<Guid, Organ> organs, Succession succession)
    {
        var (first, living) = (act[0], succession.LivingOf(act[0].SuccessorId));
        return new(
            first.ActId,
            organs[first.SuccessorId].Name,
            living == first.SuccessorId ? null : organs[living].Name,
            first.EffectiveOn,
            first.Basis,
            first.MergedByName,
            first.MergedAt,
            [.. act.OrderBy(merger => organs[merger.PredecessorId].Order).ThenBy(merger => organs[merger.PredecessorId].Key, StringComparer.Ordinal).Select(merger => new MergedOrgan(organs[merger.PredecessorId].Name, PublicAddresses.RecordsOfOrgan(organs[merger.PredecessorId].Key), [.. merger.Lines.OrderBy(line => line.Kind)]))]);
    }
}
