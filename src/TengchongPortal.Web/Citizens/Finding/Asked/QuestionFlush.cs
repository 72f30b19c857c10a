using TengchongPortal.Data.Asking;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Search;
using TengchongPortal.Web.Foundations.Clockwork;

namespace TengchongPortal.Web.Citizens.Finding.Asked;

/// <summary>
/// Writes twice a minute, and when the portal ends, what was asked, in one transaction; whether it finds anything is asked here, where nobody
/// waits for it. What cannot be written waits for the next time.
/// </summary>
public sealed class QuestionFlush(QuestionCounter counter, IServiceScopeFactory scopes, TimeProvider clock, ILogger<QuestionFlush> log) : PeriodicFlush(TimeSpan.FromSeconds(30), clock, log)
{
    public override async Task FlushAsync(CancellationToken ct)
    {
        var asked = counter.Take();
        if (asked.Count == 0)
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<QuestionLedger>().AddAsync([.. asked.Select(one => Judged(one, scope.ServiceProvider.GetRequiredService<ITextIndex>()))], ct);
        }
        catch (Exception)
        {
            counter.GiveBack(asked);
            throw;
        }
    }

    private AskedCount Judged(AskedCount asked, ITextIndex index)
    {
        try
        {
            return index.CanFind ? Judged(asked, index.Find(new() { Text = asked.Words, Today = ChinaTime.DayOf(Now), Size = 1 })) : asked;
        }
        catch (IndexTroubleException)
        {
            return asked;
        }
    }

    private static AskedCount Judged(AskedCount asked, FoundRecords found) =>
        found.Total == 0 ? asked with { InVain = asked.Count }
        : found.Answered is Answered.MostParts or Answered.AnyPart ? asked with { Loosely = asked.Count }
        : asked;
}
