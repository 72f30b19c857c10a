using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Letters;

namespace TengchongPortal.Web.Citizens.Letters.Statistics;

/// <summary>How the letters of a year were handled, as everybody reads it; kept for a minute.</summary>
public sealed class LetterStatisticsQuery(PublicRegister register, LetterCounting counting, TimeProvider clock)
{
    private const int FewestYears = 5;

    public async Task<LetterStatisticsPage> RunAsync(int? asked, CancellationToken ct)
    {
        var thisYear = ChinaTime.DayOf(clock.GetUtcNow()).Year;
        ImmutableArray<int> years = [.. await register.KeptAsync("letter-years", token => YearsAsync(thisYear, token), ct)];
        var year = asked is { } one && years.Contains(one) ? one : thisYear;
        return await register.KeptAsync($"letters-{year.ToString(CultureInfo.InvariantCulture)}", token => CountAsync(year, years, token), ct);
    }

    /// <summary>Back to the first letter, and some at least.</summary>
    private async Task<IReadOnlyList<int>> YearsAsync(int thisYear, CancellationToken ct)
    {
        var first = await register.LetterMoments.OrderBy(letter => letter.ReceivedAt).Select(letter => (DateTimeOffset?)letter.ReceivedAt).FirstOrDefaultAsync(ct);
        var years = first is { } moment ? thisYear - ChinaTime.DayOf(moment).Year + 1 : 0;
        return [.. Enumerable.Range(0, Math.Max(FewestYears, years)).Select(back => thisYear - back)];
    }

    private async Task<LetterStatisticsPage> CountAsync(int year, ImmutableArray<int> years, CancellationToken ct)
    {
        var (start, end) = (ChinaTime.StartOf(new(year, 1, 1)), ChinaTime.StartOf(new(year + 1, 1, 1)));
        var letters = await register.LetterMoments.Where(letter => letter.ReceivedAt >= start && letter.ReceivedAt < end).ToListAsync(ct);
        return counting.Count(year, years, letters, await register.OrganListAsync(ct), await register.SuccessionAsync(ct));
    }
}
