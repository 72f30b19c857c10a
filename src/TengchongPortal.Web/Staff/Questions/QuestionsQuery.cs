using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Asking;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Staff.Questions;

/// <summary>Adds up the days of a period; words that few asked are in the sum and in no line.</summary>
public sealed class QuestionsQuery(PortalDbContext db, QuestionKeeping keeping, TimeProvider clock)
{
    private const int MostLines = 50;

    public async Task<QuestionsPage> RunAsync(int asked, CancellationToken ct)
    {
        var days = QuestionsPage.Periods.Contains(asked) ? asked : 30;
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var from = today.AddDays(1 - days);
        var rows = db.AskedQuestions.AsNoTracking().Where(row => row.Day >= from);
        var lines = rows.GroupBy(row => row.Words)
            .Select(words => new { words.Key, Count = words.Sum(row => row.Count), Loosely = words.Sum(row => row.Loosely), InVain = words.Sum(row => row.InVain), Last = words.Max(row => row.Day) })
            .Where(line => line.Count >= keeping.Least);
        var missed = await lines.Where(line => line.InVain + line.Loosely > 0).OrderByDescending(line => line.InVain).ThenByDescending(line => line.Loosely).ThenBy(line => line.Key).Take(MostLines).ToListAsync(ct);
        var most = await lines.OrderByDescending(line => line.Count).ThenBy(line => line.Key).Take(MostLines).ToListAsync(ct);
        return new QuestionsPage(days, from, today, await rows.SumAsync(row => row.Count, ct), keeping.Least, keeping.RareDays,
            [.. missed.Select(line => new QuestionLine(line.Key, line.Count, line.Loosely, line.InVain, line.Last))],
            [.. most.Select(line => new QuestionLine(line.Key, line.Count, line.Loosely, line.InVain, line.Last))])
        {
            InVain = await rows.SumAsync(row => row.InVain, ct),
        };
    }
}
