using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Data.Outbox;

/// <summary>Which steps of the reminder ladder (R61) have come and wait to be taken.</summary>
public sealed class DutyCallsQuery(ReminderLeases leases, OwedEditions owed, OwedInterpretations unexplained, RuleBook rules, WorkingCalendar calendar)
{
    /// <summary>The steps of this day that nobody has taken yet.</summary>
    public async Task<IReadOnlyList<DutyCall>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(now);
        var ladder = ReminderLadder.On(rules, today);
        var interpretations = (await unexplained.FindAsync(now, ct)).Select(one => (one.EditionId, one.Duty, Keeper: (TextKeeper?)one.Keeper));
        var calls = (await owed.FindAsync(ct)).Select(one => (one.EditionId, one.Duty, Keeper: (TextKeeper?)null)).Concat(interpretations)
            .Select(one => new { one.EditionId, one.Duty, one.Keeper, Step = ladder.StepOn(calendar, one.Duty.Due, today) })
            .Where(one => one.Step is not null)
            .Select(one => new DutyCall(one.EditionId, one.Duty, one.Step!, -ReminderLadder.WorkingDaysPast(calendar, one.Duty.Due, today)) { Interpreter = one.Keeper })
            .ToList();
        return await leases.UntakenAsync(calls, call => call.Lease, ct);
    }
}
