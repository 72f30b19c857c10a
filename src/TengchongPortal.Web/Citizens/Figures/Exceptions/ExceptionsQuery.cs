using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Exceptions;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Figures.Exceptions;

/// <summary>Names what the register counts: kinds, years, organs and grounds, each for itself (decision 0008).</summary>
public sealed class ExceptionsQuery(PublicRegister register, ReferenceBook book, TimeProvider clock)
{
    private const string Unlisted = "不按机构列出";

    public async Task<ExceptionsPage> RunAsync(CancellationToken ct)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var counts = await register.CountExceptionsAsync(today, ct);
        return new(today, counts.Total == 0 ? [] : await TablesAsync(counts, ct), [.. counts.Grounds.Select(LineOf)]);
    }

    private async Task<IReadOnlyList<FigureTable>> TablesAsync(ExceptionCounts counts, CancellationToken ct) =>
    [
        new("按公开属性", "没有主动公开的信息，按审查确定的属性", "公开属性", [.. counts.Kinds.Select(kind => new FigureLine(kind.Key.ToString(), kind.Key.Label, null, kind.Value))]),
        new("按审查年份", "没有主动公开的信息，按审查结束的年份", "年份", [.. counts.Years.Reverse().Select(year => new FigureLine(Digits(year.Key), $"{Digits(year.Key)}年", null, year.Value))]),
        new("按机构", "没有主动公开的信息，按产生信息的机构", "机构", [.. await OrgansAsync(counts, ct)]),
    ];

    private async Task<List<FigureLine>> OrgansAsync(ExceptionCounts counts, CancellationToken ct)
    {
        var organs = await register.Organs.OrderBy(organ => organ.Order).ThenBy(organ => organ.Name).ToListAsync(ct);
        var succession = await register.SuccessionAsync(ct);
        var named = organs.Where(organ => counts.Organs.ContainsKey(organ.Id)).Select(organ => new FigureLine(organ.Key, organ.Name, succession.AddressOf(organ), counts.Organs[organ.Id]));
        return [.. named, .. counts.Unlisted > 0 ? [new FigureLine("", Unlisted, null, counts.Unlisted)] : Array.Empty<FigureLine>()];
    }

    private GroundLine LineOf(GroundCount ground) => new(
        ground.Code,
        book.ExemptionGrounds.FirstOrDefault(term => term.Code == ground.Code)?.Label ?? ground.Code,
        ground.Count,
        ground.Due,
        ground.NextMonth?.ToString("yyyy-MM", CultureInfo.InvariantCulture));

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);
}
