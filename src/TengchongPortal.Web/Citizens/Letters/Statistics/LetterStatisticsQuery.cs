using System.Collections.Immutable;
using System.Globalization;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Letters;

namespace TengchongPortal.Web.Citizens.Letters.Statistics;

/// <summary>How the letters of a year were handled, as everybody reads it; kept for a minute.</summary>
public sealed class LetterStatisticsQuery(PublicRegister register, LetterCounting counting, TimeProvider clock)
{
    public async Task<LetterStatisticsPage> RunAsync(int? asked, CancellationToken ct)
    {
        var thisYear = ChinaTime.DayOf(clock.GetUtcNow()).Year;
        ImmutableArray<int> years = [.. await register.KeptAsync("letter-years", token => register.LetterMoments.YearsAsync(thisYear, token), ct)];
        var year = asked is { } one && years.Contains(one) ? one : thisYear;
        return await register.KeptAsync($"letters-{year.ToString(CultureInfo.InvariantCulture)}", token => CountAsync(year, years, token), ct);
    }

    private async Task<LetterStatisticsPage> CountAsync(int year, ImmutableArray<int> years, CancellationToken ct) =>
        counting.Count(year, years, await register.LetterMoments.OfYearAsync(year, ct), await register.OrganListAsync(ct), await register.SuccessionAsync(ct));
}
