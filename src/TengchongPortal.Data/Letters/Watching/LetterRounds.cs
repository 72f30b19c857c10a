using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;

namespace TengchongPortal.Data.Letters.Watching;

/// <summary>What happens to letters by time alone: an answer that nobody rates is closed; one that waits for detail goes on without it.</summary>
public sealed class LetterRounds(PortalDbContext db, LetterTerms terms)
{
    public async Task<IReadOnlyList<(Guid Id, LetterAct Act)>> DueAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(now);
        var waiting = await db.Letters.AsNoTracking().Where(letter => letter.State == LetterState.Answered || letter.State == LetterState.AwaitingDetail)
            .Select(letter => new { letter.Id, letter.State, letter.AnsweredAt, letter.DetailAskedAt }).ToListAsync(ct);
        return
        [
            .. waiting.Where(one => one.State == LetterState.Answered && today > terms.RateUntil(one.AnsweredAt!.Value)).Select(one => (one.Id, LetterAct.Close)),
            .. waiting.Where(one => one.State == LetterState.AwaitingDetail && today > terms.DetailUntil(one.DetailAskedAt!.Value)).Select(one => (one.Id, LetterAct.Resume)),
        ];
    }
}
