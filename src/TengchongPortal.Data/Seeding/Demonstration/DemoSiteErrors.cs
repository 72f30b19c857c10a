using System.Globalization;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Reported errors of the demonstration: put right, explained, forwarded, handed down from above, in hand, and one that nobody has looked at.</summary>
internal static class DemoSiteErrors
{
    // When they came in; the one of today not later than now.
    private const int OfficeHour = 10;

    private static readonly (int Days, SiteErrorKind Kind, string About, string Words, SiteErrorEvent? End, string Note)[] _reports =
    [
        (60, SiteErrorKind.Link, "/organs/contacts", "办公室的电话打不通（演示）。", SiteErrorEvent.Fix, "电话号码已经更新（演示）。"),
        (41, SiteErrorKind.Wording, "/catalogue", "栏目说明里有错别字（演示）。", SiteErrorEvent.Fix, "错别字已经更正（演示）。"),
        (27, SiteErrorKind.Outdated, "/topics", "专题里没有今年的文件（演示）。", SiteErrorEvent.Explain, "今年的文件还没有印发，印发后会自动出现（演示）。"),
        (12, SiteErrorKind.Other, "/organs", "供水公司的网站打不开（演示）。", SiteErrorEvent.Forward, "这不是本站的网页，已经告诉供水公司（演示）。"),
        (2, SiteErrorKind.Access, "/figures", "手机上看不清表格（演示）。", SiteErrorEvent.Assign, ""),
        (0, SiteErrorKind.Wording, "/policies", "标题里多了一个字（演示）。", null, ""),
    ];

    public static IEnumerable<SiteError> All(DemoCast cast, string city, string office, DateTimeOffset now)
    {
        var keeper = cast.With(Capability.RunReleases, city);
        foreach (var (place, one) in _reports.Index())
        {
            var at = ChinaTime.StartOf(ChinaTime.DayOf(now).AddDays(-one.Days)).AddHours(one.Days == 0 ? Math.Min(OfficeHour, (now - ChinaTime.StartOf(ChinaTime.DayOf(now))).Hours) : OfficeHour);
            var words = new SiteErrorWords(one.Kind, one.About, null, city, one.Words);
            var report = place == 1 ? SiteError.HandDown(words, "演示转办-1", at, NumberOf(at, place)) : SiteError.Report(words, Guid.CreateVersion7(at), at, NumberOf(at, place));
            if (one.End is { } end)
            {
                report.Take(new(end, keeper, at.AddHours(5), one.Note) { OrganPath = office, HasChanged = true });
            }

            yield return report;
        }
    }

    // The same in every demonstration of the day.
    private static string NumberOf(DateTimeOffset at, int place) => string.Create(CultureInfo.InvariantCulture, $"{ChinaTime.DayOf(at):yyyyMMdd}-{place + 1:D6}");
}
