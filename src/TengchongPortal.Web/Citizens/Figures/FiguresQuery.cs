using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Totals;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Figures;

/// <summary>Counts a year (R16): every figure is asked of the public register at the moment of reading and typed by nobody.</summary>
public sealed class FiguresQuery(PublicRegister register, PublicTotalsQuery totals, TimeProvider clock)
{
    /// <summary>What a figure means, for page and program alike.</summary>
    public const string Counted = "一条信息只计一次，计入它首次公开的年份；由原网站迁移的信息，按原网站登记的发布日期计算。当时已经公开、后来撤回或者不再公开的信息仍然计入，发布日期不详的信息不计入。";

    /// <summary>Government of this country begins here.</summary>
    private const int FirstYear = 1949;

    /// <summary>The page without its count.</summary>
    /// <exception cref="MissingException">The year has not begun, or lies before all records.</exception>
    public async Task<FiguresPage> FrameAsync(int year, string? asOf, CancellationToken ct)
    {
        if (year < FirstYear || year > ChinaTime.DayOf(clock.GetUtcNow()).Year)
        {
            throw new MissingException("year");
        }

        return new() { Year = year, AsOf = asOf ?? "", Years = await YearsAsync(ct) };
    }

    /// <exception cref="RuleBrokenException"><c>content.as-of</c>.</exception>
    public async Task<FiguresPage> CountAsync(FiguresPage page, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        var counted = await totals.RunAsync(page.Year, CountedUntil.Of(page.AsOf, page.Year, clock.GetUtcNow()), ct);

        return page with { CountedAt = counted.AsOf, Total = counted.Total, Tables = counted.Total == 0 ? [] : TablesOf(counted, page.Year, await register.SuccessionAsync(ct)) };
    }

    private static IReadOnlyList<FigureTable> TablesOf(PublicTotals counted, int year, Succession succession) =>
    [
        new("按发布机构", $"{year}年各机构公开的信息", "发布机构", [.. counted.Organs.Select(organ => new FigureLine(organ.Key, organ.Name, succession.AddressOf(organ.OrganId, organ.Key), organ.Count))]),
        new("按公开目录", $"{year}年各栏目公开的信息（按信息现在所在的栏目）", "公开目录", [.. counted.Columns.Select(column => new FigureLine(column.Key, column.Name, PublicAddresses.ColumnOfYear(column.Key, year), column.Count))]),
        new("按载体", $"{year}年信息首次公开的载体", "载体", [.. counted.Carriers.OrderBy(carrier => carrier.Key).Select(carrier => new FigureLine(carrier.Key.ToString(), carrier.Key.CarrierLabel, null, carrier.Value))]),
    ];

    private async Task<IReadOnlyList<Crumb>> YearsAsync(CancellationToken ct)
    {
        var dated = register.Moments;
        var (first, last) = (await dated.MinAsync(record => (DateTimeOffset?)record.FirstPublishedAt, ct), await dated.MaxAsync(record => (DateTimeOffset?)record.FirstPublishedAt, ct));
        if (first is not { } from || last is not { } until)
        {
            return [];
        }

        var earliest = Math.Max(FirstYear, ChinaTime.DayOf(from).Year);

        return [.. Enumerable.Range(earliest, Math.Max(0, ChinaTime.DayOf(until).Year - earliest + 1)).Reverse().Select(year => new Crumb(year.ToString(CultureInfo.InvariantCulture), PublicAddresses.Figures(year)))];
    }
}
