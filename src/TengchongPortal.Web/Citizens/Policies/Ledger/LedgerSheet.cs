using System.Globalization;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Policies.Ledger;

/// <summary>The ledger as rows of a table, for files; the columns of domain 04 §7.2 that are public.</summary>
internal static class LedgerSheet
{
    private static readonly string[] _head =
    [
        "统一登记号", "索引号", "文号", "标题", "类别", "制定机关", "起草单位", "成文日期", "公布日期", "施行日期", "有效期至", "状态", "状态截至", "征求意见", "合法性审核机构", "合法性审核意见编号", "合法性审核意见", "送审日期", "出具意见日期", "公平竞争审查", "集体审议", "审议日期", "备案", "备案日期", "后评估", "有无解读", "修改依据", "修改日期", "废止或者失效日期", "废止依据文号", "替代或者废止文件", "撤回日期", "网址",
    ];

    public static IEnumerable<IReadOnlyList<string>> RowsOf(LedgerPage page, Uri site) => [_head, .. page.Lines.Select(line => RowOf(line, page.On, site))];

    /// <summary>How many there were in each year, of those that were asked about.</summary>
    public static IEnumerable<IReadOnlyList<string>> CountsOf(LedgerPage page) =>
        [["年份", "本年制发件数", "本年废止件数", "年末有效件数"], .. page.Counts.Select(count => new[] { Number(count.Year), Number(count.Made), Number(count.Ended), Number(count.InForce) })];

    private static string[] RowOf(LedgerLine line, DateOnly on, Uri site)
    {
        var (row, facts, life) = (line.Row, line.Edition.Facts, line.Row.Life.AsOf(on));
        return
        [
            facts?.RegistrationNumber ?? "", row.IndexNumber, line.Edition.DocumentNumber, line.Edition.Title, row.IsOfGovernment ? "政府" : "部门", row.OrganName, facts?.Drafters ?? "",
            Day(line.Edition.MadeOn), Day(row.Life.PublishedOn), Day(line.Term.EffectiveOn), Day(line.Term.ExpiresOn), line.Status.Label, Day(on),
            facts?.Opinions ?? "", facts?.LegalityOffice ?? "", facts?.LegalityNumber ?? "", facts?.LegalityOpinion ?? "", Day(facts?.LegalitySentOn), Day(facts?.LegalityGivenOn),
            facts?.Competition ?? "", facts?.Meeting ?? "", Day(facts?.MeetingOn),
            facts?.Filing ?? "", Day(facts?.FiledOn), facts?.Evaluation ?? "",
            line.IsExplained ? "有" : "无", row.AmendersOn(on), Day(life.AmendedOn), Day(life.EndedOn), row.EnderOn(on)?.DocumentNumber ?? "", row.EnderOn(on)?.Title ?? "", Day(life.WithdrawnOn), new Uri(site, line.Address).AbsoluteUri,
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
