using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Letters;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;

namespace TengchongPortal.Web.Citizens.Letters.Statistics;

/// <summary>Counts from the moments of each letter; nothing can be typed over, and the definitions stand beside the figures.</summary>
public sealed class LetterStatisticsQuery(PublicRegister register, LetterTerms terms, TimeProvider clock)
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
        var organs = await register.OrganListAsync(ct);
        var succession = await register.SuccessionAsync(ct);
        var living = organs.ToDictionary(organ => organ.Path, organ => succession.LivingOf(organ.Id));
        var groups = letters.ToLookup(letter => living.GetValueOrDefault(letter.OrganPath));
        return new(year, years, [.. organs.Where(organ => groups.Contains(organ.Id)).Select(organ => Figures(organ.Name, [.. groups[organ.Id]]))], MonthsOf(letters), Figures("合计", letters));
    }

    private ImmutableArray<LetterFigures> MonthsOf(List<LetterMoments> letters) =>
        [.. letters.GroupBy(letter => ChinaTime.DayOf(letter.ReceivedAt).Month).OrderBy(month => month.Key).Select(month => Figures($"{month.Key}月", [.. month]))];

    private LetterFigures Figures(string name, List<LetterMoments> letters)
    {
        var answered = letters.Where(letter => letter.FirstAnsweredAt is not null).ToList();
        return new(
            name,
            letters.Count,
            letters.Count(letter => letter.AcceptedAt is not null),
            letters.Count(letter => letter.State == LetterState.NotAccepted),
            answered.Count,
            answered.Count(IsOnTime),
            Median([.. answered.Select(letter => ChinaTime.DayOf(letter.FirstAnsweredAt!.Value).DayNumber - ChinaTime.DayOf(letter.ReceivedAt).DayNumber).Order()]))
        {
            Rated = letters.Count(letter => letter.Rating is not null),
            Satisfied = letters.Count(letter => letter.Rating is LetterRating.VerySatisfied or LetterRating.Satisfied or LetterRating.Fair),
        };
    }

    private bool IsOnTime(LetterMoments letter)
    {
        var day = ChinaTime.DayOf(letter.FirstAnsweredAt!.Value);
        return terms.TermOf(letter.Timing, day).IsKept(day);
    }

    private static decimal? Median(ImmutableArray<int> days) => days.Length == 0 ? null : (days[(days.Length - 1) / 2] + days[days.Length / 2]) / 2m;
}
