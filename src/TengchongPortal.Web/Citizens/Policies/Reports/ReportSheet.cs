using System.Globalization;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Policies.Reports;

/// <summary>The report of a quarter as rows of tables, for files.</summary>
internal static class ReportSheet
{
    private static readonly string[] _head = ["标题", "文号", "制定机关", "公布日期", "应解读", "已解读", "双向关联", "三同步", "逾期", "存在的问题", "解读形式", "网址"];

    public static IEnumerable<IReadOnlyList<string>> RowsOf(QuarterReportPage page, Uri site) => [_head, .. page.Report.Policies.Select(policy => RowOf(policy, site))];

    public static IEnumerable<IReadOnlyList<string>> HeadsOf(QuarterReportPage page) =>
        [["机关", "主要负责人", "职务", "登记为主要负责人", "篇数", "解读材料"], .. page.Heads.Select(line => new[] { line.OrganName, line.Head?.Name ?? "", line.Head?.Post ?? "", line.Head is { } head ? YesNo(!head.IsInDoubt) : "", line.Count.ToString(CultureInfo.InvariantCulture), string.Join('；', line.Works.Select(work => work.Label)) })];

    private static string[] RowOf(ReportedPolicy policy, Uri site) =>
    [
        policy.Title, policy.DocumentNumber, policy.OrganName, policy.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        YesNo(policy.MustInterpret), YesNo(policy.IsExplained), YesNo(policy.IsLinked), YesNo(policy.IsTogether), YesNo(policy.IsLate), ProblemsOf(policy), FormsOf(policy), new Uri(site, PublicAddresses.Record(policy.DocumentId)).AbsoluteUri,
    ];

    public static string FormsOf(ReportedPolicy policy) => string.Join('、', policy.Forms.Select(form => form.Label));

    /// <summary>Whether a policy was explained, and whether in time. Who explained nothing explained nothing late.</summary>
    public static string ExplainedIn(ReportedPolicy policy) => policy switch
    {
        { IsExplained: true, IsLate: true } => "逾期解读",
        { IsExplained: true } => "已解读",
        { IsLate: true } => "逾期未解读",
        { MustInterpret: true } => "等待解读",
        _ => "不需要解读",
    };

    /// <summary>What the inspection has to say of a policy, each with its cause; empty where there is nothing.</summary>
    public static string ProblemsOf(ReportedPolicy policy) => string.Join('；', new[]
    {
        policy.IsLate || policy is { MustInterpret: true, IsExplained: false } ? ExplainedIn(policy) : "",
        policy.IsOutOfStep ? $"未同步：{(policy.FirstReason.Length > 0 ? $"先行发布，{policy.FirstReason}{(policy.FirstNote.Length > 0 ? $"（{policy.FirstNote.TrimEnd('。')}）" : "")}" : "解读没有与文件同时发布，也没有先行发布的理由")}" : "",
        policy.IsUnlinked ? $"未关联：{(policy.Unpaired.IsEmpty ? "解读不能从文件打开" : $"{string.Concat(policy.Unpaired.Select(TitleOf))}解读本文件，还没有补上链接（待配对）")}" : "",
    }.Where(problem => problem.Length > 0));

    private static string TitleOf(string title) => title.Contains('《', StringComparison.Ordinal) ? $"“{title}”" : $"《{title}》";

    private static string YesNo(bool holds) => holds ? "是" : "否";
}
