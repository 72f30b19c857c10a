using System.Globalization;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Policies.Reports;

/// <summary>The report of a quarter as rows of tables, for files.</summary>
internal static class ReportSheet
{
    private static readonly string[] _head = ["标题", "文号", "制定机关", "公布日期", "应解读", "已解读", "双向关联", "三同步", "逾期", "解读形式", "网址"];

    public static IEnumerable<IReadOnlyList<string>> RowsOf(QuarterReportPage page, Uri site) => [_head, .. page.Report.Policies.Select(policy => RowOf(policy, site))];

    public static IEnumerable<IReadOnlyList<string>> HeadsOf(QuarterReportPage page) =>
        [["机关", "主要负责人", "职务", "登记为主要负责人", "篇数"], .. page.Heads.Select(line => new[] { line.OrganName, line.Head?.Name ?? "", line.Head?.Post ?? "", line.Head is { } head ? YesNo(!head.IsInDoubt) : "", line.Count.ToString(CultureInfo.InvariantCulture) })];

    private static string[] RowOf(ReportedPolicy policy, Uri site) =>
    [
        policy.Title, policy.DocumentNumber, policy.OrganName, policy.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        YesNo(policy.MustInterpret), YesNo(policy.IsExplained), YesNo(policy.IsLinked), YesNo(policy.IsTogether), YesNo(policy.IsLate), FormsOf(policy), new Uri(site, PublicAddresses.Record(policy.DocumentId)).AbsoluteUri,
    ];

    public static string FormsOf(ReportedPolicy policy) => string.Join('、', policy.Forms.Select(form => form.Label));

    private static string YesNo(bool holds) => holds ? "是" : "否";
}
