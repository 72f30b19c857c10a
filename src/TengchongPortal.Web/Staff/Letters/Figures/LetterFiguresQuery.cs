using System.Collections.Immutable;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Years;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Letters;

namespace TengchongPortal.Web.Staff.Letters.Figures;

/// <summary>Counts the letters that a person may know of as the public page counts all of them; to the office, with the figures of the yearly report.</summary>
public sealed class LetterFiguresQuery(LetterReach reach, PublicRegister register, LetterCounting counting, YearFiguresQuery years, TimeProvider clock)
{
    public async Task<LetterFiguresPage> RunAsync(int? asked, Actor actor, CancellationToken ct)
    {
        var letters = (await reach.OpenToAsync(actor, ct)).Moments();
        var thisYear = ChinaTime.DayOf(clock.GetUtcNow()).Year;
        ImmutableArray<int> offered = [.. await letters.YearsAsync(thisYear, ct)];
        var year = asked is { } one && offered.Contains(one) ? one : thisYear;
        return new(
            counting.Count(year, offered, await letters.OfYearAsync(year, ct), await register.OrganListAsync(ct), await register.SuccessionAsync(ct)),
            (await reach.ScopeAsync(actor, ct)).IsWhole ? await years.RunAsync(year, ct) : null);
    }
}

/// <param name="Year">Of the whole city; null for who does not handle letters everywhere.</param>
public sealed record LetterFiguresPage(LetterStatisticsPage Figures, YearFigures? Year);
