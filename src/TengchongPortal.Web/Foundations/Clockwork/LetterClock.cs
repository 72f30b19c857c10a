using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Letters.Watching;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Watches letters (R42): closes what nobody rates, goes on without detail that does not come, and reminds by the ladder and before the three months.</summary>
public sealed class LetterClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<LetterClock> log) : Clock(TimeSpan.FromMinutes(5), scopes, clock, log)
{
    public override async Task LookAsync(CancellationToken ct)
    {
        var now = Now;
        foreach (var (id, act) in await InsideAsync((LetterRounds rounds) => rounds.DueAsync(now, ct)))
        {
            await GuardAsync($"{act} letter {id}", () => InsideAsync((LetterSteps steps) => steps.TakeAsync(id, new(act), Actor.System, now, "", ct)));
        }

        foreach (var due in await InsideAsync((LetterCalls calls) => calls.FindAsync(now, ct)))
        {
            await GuardAsync($"remind of {due.Call.Subject}", () => InsideAsync((RemindOfLetter remind) => remind.TakeAsync(due, now, ct)));
        }
    }
}
