using System.Collections.Immutable;

namespace TengchongPortal.Web.Components.Navigation;

/// <summary>Pages that stand at their address whatever is published; a page without parameters is added here on the day it opens.</summary>
public static class FixedPages
{
    public static ImmutableArray<Crumb> Entries { get; } =
    [
        new("首页", "/"),
        new("政府信息公开目录", PublicAddresses.Catalogue),
        new("政策文件", PublicAddresses.Policies),
        new("政策解读", PublicAddresses.Interpretations),
        new("政策解读情况", PublicAddresses.InterpretationReport),
        new("解读专家", PublicAddresses.Experts),
        new("会议和发布会", PublicAddresses.Meetings),
        new("规范性文件台账", PublicAddresses.Ledger),
        new("规范性文件清理", PublicAddresses.CleanUps),
        new("行政规范性文件件数（年度报告表二）", PublicAddresses.TableTwo),
        new("公开工作制度登记册", PublicAddresses.Rules),
        new("政策问答", PublicAddresses.Questions),
        new("简明问答手册", PublicAddresses.Booklet),
        new("专题", PublicAddresses.Topics),
        new("机构", PublicAddresses.Organs),
        new("信息公开机构和电话", PublicAddresses.OrganContacts),
        new("政务热线", PublicAddresses.PhoneLines),
        new("群众来信", PublicAddresses.Letters),
        new("写信", PublicAddresses.WriteLetter),
        new("查询来信", PublicAddresses.LetterStatus),
        new("来信办理情况", PublicAddresses.LetterStatistics),
        new("舆情回应", PublicAddresses.Concerns),
        new("突发事件应对", PublicAddresses.Incidents),
        new("办事堵点", PublicAddresses.StickingPoints),
        new("反映办事堵点", PublicAddresses.ReportStickingPoint),
        new("公开日志", PublicAddresses.Log),
        new("公开载体", PublicAddresses.Carriers),
        new("信息公开例外台账", PublicAddresses.Exceptions),
        new("网站地图", PublicAddresses.SiteMap),
        new("订阅和嵌入", PublicAddresses.Embeds),
        new("无障碍浏览", PublicAddresses.Reading),
        new("网站纠错", PublicAddresses.SiteErrorList),
        new("报告本站错误", PublicAddresses.SiteErrors),
        new("网站域名", "/domains"),
        new("隐私说明", "/privacy"),
        new("无障碍说明", "/accessibility"),
    ];

    /// <summary>The name of the page at an address; null where none of these stands.</summary>
    public static string? NameOf(string address) => Entries.FirstOrDefault(page => page.Address == address)?.Label;
}
