using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Years;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Letters;

namespace TengchongPortal.Web.Staff.Letters.Figures;

/// <summary>Counts the letters that a person may know of as the public page counts all of them; to the office, with the figures of the yearly report.</summary>
public sealed class LetterFiguresQuery(LetterReach reach, PublicRegister register, LetterCounting counting, YearFiguresQuery years, TimeProvider clock)
{
    private const int FewestYears = 5;

    public async Task<LetterFiguresPage> RunAsync(int? asked, Actor actor, CancellationToken ct)
    {
        var letters = await reach.OpenToAsync(actor, ct);
        var thisYear = ChinaTime.DayOf(clock.GetUtcNow()).Year;
        var offered = await YearsAsync(letters, thisYear, ct);
        var year = asked is { } one && offered.Contains(one) ? one : thisYear;
        var moments = await letters.ReceivedIn(new(year, 1, 1), new(year, 12, 31)).Moments().ToListAsync(ct);
        return new(
            counting.Count(year, offered, moments, await register.OrganListAsync(ct), await register.SuccessionAsync(ct)),
            (await reach.ScopeAsync(actor, ct)).IsWhole ? await years.RunAsync(year, ct) : null);
    }

    /// <summary>Back to the first letter, and some at least.</summary>
    private static async Task<ImmutableArray<int>> YearsAsync(IQueryable<Letter> letters, int thisYear, CancellationToken ct)
    {
        var first = await letters.OrderBy(letter => letter.ReceivedAt).Select(letter => (DateTimeOffset?)letter.ReceivedAt).FirstOrDefaultAsync(ct);
        var count = first is { } moment ? thisYear - ChinaTime.DayOf(moment).Year + 1 : 0;
        return [.. Enumerable.Range(0, Math.Max(FewestYears, count)).Select(back => thisYear - back)];
    }
}

/// <param name="Year">Of the whole city; null for who does not handle letters everywhere.</param>
public sealed record LetterFiguresPage(LetterStatisticsPage Figures, YearFigures? Year);
