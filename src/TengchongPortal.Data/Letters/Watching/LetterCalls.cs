using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters.Watching;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Data.Letters.Watching;

/// <summary>A call of the watch for one letter.</summary>
public sealed record DueLetterCall(Guid LetterId, LetterCall Call)
{
    public ReminderStep Lease => new(Call.Subject, Call.Due, Call.Step);
}

/// <summary>Which steps of ladder and watch have come for unanswered letters and wait to be taken.</summary>
public sealed class LetterCalls(PortalDbContext db, ReminderLeases leases, RuleBook rules, WorkingCalendar calendar)
{
    public async Task<IReadOnlyList<DueLetterCall>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(now);
        var watch = new LetterWatch(rules, calendar, today);
        var owed = await db.Letters.AsNoTracking().Owed().ToListAsync(ct);
        var calls = owed.SelectMany(letter => watch.CallsFor(letter).Select(call => new DueLetterCall(letter.Id, call))).ToList();
        return await leases.UntakenAsync(calls, call => call.Lease, ct);
    }
}
