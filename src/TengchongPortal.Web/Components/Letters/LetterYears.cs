using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading.Letters;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Components.Letters;

/// <summary>The years of which letters are counted: for citizens and at work the same.</summary>
public static class LetterYears
{
    private const int Fewest = 5;

    extension(IQueryable<LetterMoments> letters)
    {
        /// <summary>This year and those before: back to the first letter, and some at least.</summary>
        public async Task<IReadOnlyList<int>> YearsAsync(int thisYear, CancellationToken ct)
        {
            var first = await letters.OrderBy(letter => letter.ReceivedAt).Select(letter => (DateTimeOffset?)letter.ReceivedAt).FirstOrDefaultAsync(ct);
            var count = first is { } moment ? thisYear - ChinaTime.DayOf(moment).Year + 1 : 0;
            return [.. Enumerable.Range(0, Math.Max(Fewest, count)).Select(back => thisYear - back)];
        }

        /// <summary>That came in this year, in China.</summary>
        public Task<List<LetterMoments>> OfYearAsync(int year, CancellationToken ct)
        {
            var (start, end) = (ChinaTime.StartOf(new(year, 1, 1)), ChinaTime.StartOf(new(year + 1, 1, 1)));
            return letters.Where(letter => letter.ReceivedAt >= start && letter.ReceivedAt < end).ToListAsync(ct);
        }
    }
}
