using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Data.Policies.Campaigns;

/// <summary>Reminds of sheets that were not handed in, by the ladder of every other duty (R61), each step once.</summary>
public sealed class WatchCampaigns(PortalDbContext db, RuleBook rules, WorkingCalendar calendar, ReminderLeases leases, CampaignNotices notices)
{
    public async Task<IReadOnlyList<CampaignCall>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var (today, running) = (ChinaTime.DayOf(now), await db.CleanUpCampaigns.AsNoTracking().Include(one => one.Tasks).Where(one => one.State == CampaignState.Collecting).ToListAsync(ct));
        var ladder = running.Count == 0 ? null : ReminderLadder.On(rules, today);
        var calls = from campaign in running
                    let step = ladder!.StepOn(calendar, campaign.DueOn, today)
                    where step is not null
                    from sheet in campaign.Tasks
                    where sheet.State == CleanUpTaskState.Open
                    select new CampaignCall(campaign, sheet, step);
        return await leases.UntakenAsync([.. calls], one => one.Lease, ct);
    }

    /// <returns>Whether it was told here.</returns>
    public Task<bool> TellAsync(CampaignCall call, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(call);
        return leases.TakeAsync(call.Lease, now, async token =>
        {
            await notices.CallAsync(call, now, token);
            return true;
        }, ct);
    }
}

/// <summary>A sheet that is to be reminded of.</summary>
public sealed record CampaignCall(CleanUpCampaign Campaign, CleanUpTask Sheet, LadderStep Step)
{
    public ReminderStep Lease => new($"campaign:{Campaign.Id:N}:{CampaignNotices.KeyOf(Sheet.OrganPath)}", Campaign.DueOn, Step.Day);
}
