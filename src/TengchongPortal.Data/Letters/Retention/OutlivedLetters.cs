using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;

namespace TengchongPortal.Data.Letters.Retention;

/// <summary>Which letters have outlasted the term for which their words are kept, the oldest first, so many at once. What is open, or held, is none of them.</summary>
public sealed class OutlivedLetters(PortalDbContext db, LetterTerms terms)
{
    private const int Most = 500;
    private const int LongestMonthOver = 3;

    public async Task<IReadOnlyList<Guid>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(now);
        var since = terms.KeptSince(today);
        if (since == DateOnly.MinValue)
        {
            return [];
        }

        // Whatever has not moved since then did not come later either: so the index of states and days is enough. Months of unequal length are judged below.
        var before = ChinaTime.StartOf(since.AddDays(LongestMonthOver));
        var old = await db.Letters.AsNoTracking()
            .Where(letter => LetterStates.Ended.Contains(letter.State) && letter.ReceivedAt < before && letter.MovedAt < before && letter.ErasedAt == null && letter.HeldAt == null)
            .OrderBy(letter => letter.ReceivedAt).ThenBy(letter => letter.Number).Select(letter => new { letter.Id, letter.MovedAt }).ToListAsync(ct);
        return [.. old.Where(letter => today > terms.KeptUntil(letter.MovedAt)).Select(letter => letter.Id).Take(Most)];
    }
}
