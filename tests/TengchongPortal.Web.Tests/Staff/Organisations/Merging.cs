using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations.Merging;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff.Organisations;

/// <summary>Merges organs by the portal's own act, for tests whose subject is what comes after.</summary>
internal static class Merging
{
    /// <summary>The organ that the tests found.</summary>
    public static FoundedOrgan Founded { get; } = new("tc-d77", "腾冲市合并示例局", "合并示例局", OrganKind.Department, "tcs077", "");

    public static Task<Organ> MergeAsync(this PortalUnderTest portal, MergerWish wish, Actor? by = null) => portal.InsideAsync(async services =>
    {
        var (at, actor) = (services.GetRequiredService<TimeProvider>().GetUtcNow(), by ?? People.One(StaffRole.SystemAdministrator));
        var plan = await services.GetRequiredService<MergerPlans>().MakeAsync(wish, actor, at, CancellationToken.None);
        return await services.GetRequiredService<MergerBook>().MergeAsync(wish, plan.Seen, actor, at, "127.0.0.1", CancellationToken.None);
    });

    /// <summary>The report of an organ as it was written down.</summary>
    public static Task<Dictionary<MergedKind, MergerLine>> ReportAsync(this PortalUnderTest portal, Organ predecessor) => portal.InsideAsync(services =>
        services.GetRequiredService<PortalDbContext>().OrganMergers.AsNoTracking().Where(merger => merger.PredecessorId == predecessor.Id).SelectMany(merger => merger.Lines).ToDictionaryAsync(line => line.Kind));
}
