using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters.Watching;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Data.Letters.Watching;

/// <summary>A call of the watch for one letter.</summary>
public sealed record DueLetterCall(Guid LetterId, LetterCall Call);

/// <summary>Which steps of ladder and watch have come for unanswered letters and wait to be taken.</summary>
public sealed class LetterCalls(PortalDbContext db, RuleBook rules, WorkingCalendar calendar)
{
    public async Task<IReadOnlyList<DueLetterCall>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(now);
        var watch = new LetterWatch(rules, calendar, today);
        var owed = await db.Letters.AsNoTracking().Owed().ToListAsync(ct);
        var calls = owed.SelectMany(letter => watch.CallsFor(letter).Select(call => new DueLetterCall(letter.Id, call))).ToList();
        var subjects = calls.Select(one => one.Call.Subject).ToList();
        var taken = (await db.DutyReminders.AsNoTracking().Where(row => subjects.Contains(row.Subject)).Select(row => new { row.Subject, row.Due, row.Step }).ToListAsync(ct)).ToLookup(row => (row.Subject, row.Due), row => row.Step);
        return [.. calls.Where(one => taken[(one.Call.Subject, one.Call.Due)].All(step => step < one.Call.Step))];
    }
}
