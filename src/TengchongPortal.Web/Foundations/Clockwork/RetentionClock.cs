using TengchongPortal.Data.Letters.Retention;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Takes the words of letters out of the store whose term of keeping is over (security.md 1.6): each in a transaction of its own, with its line in the trail.</summary>
public sealed class RetentionClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RetentionClock> log) : Clock(TimeSpan.FromHours(1), scopes, clock, log)
{
    public override async Task LookAsync(CancellationToken ct)
    {
        var now = Now;
        foreach (var letter in await InsideAsync((OutlivedLetters letters) => letters.FindAsync(now, ct)))
        {
            await GuardAsync($"erase letter {letter}", () => InsideAsync((EraseLetter erase) => erase.RunAsync(letter, now, ct)));
        }
    }
}
