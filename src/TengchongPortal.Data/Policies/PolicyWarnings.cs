using TengchongPortal.Data.Outbox;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Policies;

/// <summary>
/// Tells the organs what has come up about their policies: a normative document nears its end, each step of the dated rule once; a text rests on a
/// document that ended or was amended (R28, R133); many ask about a policy (R31).
/// </summary>
public sealed class PolicyWarnings(PolicyWork work, ReminderLeases leases)
{
    /// <summary>What changed longer ago is on the work list, and nobody is startled by it.</summary>
    private const int DaysNew = 30;

    /// <summary>The warnings of this day that were not given yet.</summary>
    public async Task<IReadOnlyList<EditionWarning>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(now);
        var expiring = (await work.ExpiringAsync(today, ct)).Select(one => new EditionWarning(one.EditionId, NoticeKind.ExpiryAhead, $"expiry:{one.DocumentId:N}", one.ExpiresOn, -one.Step!.Value) { OrganPath = one.Keeper.OrganPath });
        var resting = (await work.RestingAsync(today, ct)).Where(one => one.ChangedOn.AddDays(DaysNew) >= today)
            .Select(one => new EditionWarning(one.EditionId, NoticeKind.SourceChanged, $"source:{one.DocumentId:N}:{one.PolicyId:N}", one.ChangedOn, 0) { OrganPath = one.Keeper.OrganPath });
        var followUps = (await work.FollowUpsAsync(now, ct)).Select(one => new EditionWarning(one.EditionId, NoticeKind.FollowUpOwed, $"follow-up:{one.DocumentId:N}", ChinaTime.DayOf(one.Since), 0) { OrganPath = one.Keeper.OrganPath });
        var all = expiring.Concat(resting).Concat(followUps).DistinctBy(one => one.Subject).ToList();
        return await leases.UntakenAsync(all, one => one.Lease, ct);
    }
}
