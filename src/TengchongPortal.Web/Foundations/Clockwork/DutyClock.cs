using TengchongPortal.Data.Knowledge;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Policies;
using TengchongPortal.Data.Policies.Campaigns;
using TengchongPortal.Data.Reposts.Watching;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Takes the steps of the reminder ladder whose day has come (R61), each by itself, writes breaches of the duty to interpret down (R26), and warns of policies that near their end or have ended under what rests on them, of reposted texts that changed at their source, of entries of the knowledge base, and of sheets of a clean-up.</summary>
public sealed class DutyClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DutyClock> log) : Clock(TimeSpan.FromMinutes(5), scopes, clock, log)
{
    public override async Task LookAsync(CancellationToken ct)
    {
        var now = Now;
        await GuardAsync("note breaches", () => InsideAsync((BreachBook book) => book.NoteAsync(now, ct)));
        foreach (var call in await InsideAsync((DutyCallsQuery calls) => calls.FindAsync(now, ct)))
        {
            await GuardAsync($"remind of {call.Duty.Subject}", () => InsideAsync((RemindOfDuty remind) => remind.TakeAsync(call, now, ct)));
        }

        foreach (var call in await InsideAsync((WatchCampaigns watch) => watch.FindAsync(now, ct)))
        {
            await GuardAsync($"remind of {call.Lease.Subject}", () => InsideAsync((WatchCampaigns watch) => watch.TellAsync(call, now, ct)));
        }

        IEnumerable<EditionWarning> warnings =
        [
            .. await InsideAsync((PolicyWarnings policies) => policies.FindAsync(now, ct)),
            .. await InsideAsync((RepostWarnings reposts) => reposts.FindAsync(now, ct)),
            .. await InsideAsync((KnowledgeWarnings entries) => entries.FindAsync(now, ct)),
        ];
        foreach (var warning in warnings)
        {
            await GuardAsync($"warn of {warning.Subject}", () => InsideAsync((WarnOfEdition warn) => warn.GiveAsync(warning, now, ct)));
        }
    }
}
