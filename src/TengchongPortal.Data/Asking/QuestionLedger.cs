using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Writing;

namespace TengchongPortal.Data.Asking;

/// <summary>Adds what was asked to the numbers of its day, and lets go of what was asked too seldom to be kept.</summary>
public sealed class QuestionLedger(PortalDbContext db, PortalTransactions transactions, QuestionKeeping keeping)
{
    public Task<int> AddAsync(IReadOnlyList<AskedCount> asked, CancellationToken ct) => transactions.RunAsync(
        async token =>
        {
            foreach (var one in asked)
            {
                var day = await db.AskedQuestions.FirstOrDefaultAsync(row => row.Day == one.Day && row.Words == one.Words, token)
                    ?? db.AskedQuestions.Add(AskedQuestion.On(one.Day, one.Words)).Entity;
                day.Add(one);
            }

            return asked.Count;
        },
        ct);

    public Task<int> SweepAsync(DateOnly today, CancellationToken ct) => transactions.RunAsync(
        async token =>
        {
            var (rare, old, least) = (today.AddDays(-keeping.RareDays), today.AddDays(-QuestionKeeping.MostDays), keeping.Least);
            var gone = await db.AskedQuestions.Where(row => row.Day < old).ExecuteDeleteAsync(token);
            return gone + await db.AskedQuestions.Where(row => row.Day <= rare && db.AskedQuestions.Where(same => same.Words == row.Words).Sum(same => same.Count) < least).ExecuteDeleteAsync(token);
        },
        ct);
}
