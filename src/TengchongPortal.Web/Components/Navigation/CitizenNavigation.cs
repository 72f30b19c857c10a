using System.Collections.Immutable;

namespace TengchongPortal.Web.Components.Navigation;

/// <summary>The main entrances for citizens; an entrance is added here on the day its page opens.</summary>
public static class CitizenNavigation
{
    public static ImmutableArray<NavigationEntry> Entries { get; } =
    [
        new("首页", "/"),
        new("政府信息公开目录", PublicAddresses.Catalogue) { AlsoBelow = "/records" },
        new("政策文件", PublicAddresses.Policies),
        new("政策问答", PublicAddresses.Questions),
        new("专题", PublicAddresses.Topics),
        new("机构", PublicAddresses.Organs),
        new("群众来信", PublicAddresses.Letters),
        new("公开日志", PublicAddresses.Log),
    ];

    /// <summary>Fewer and plainer, for the version for the elderly (长者版).</summary>
    public static ImmutableArray<NavigationEntry> ElderEntries { get; } =
    [
        new("首页", "/"),
        new("找信息", PublicAddresses.Catalogue) { AlsoBelow = "/records" },
        new("找单位", PublicAddresses.Organs),
        new("写信", PublicAddresses.WriteLetter),
    ];

    /// <summary>What stands at the foot of every page beside <see cref="ErrorEntrance"/> and the site's identification.</summary>
    public static ImmutableArray<NavigationEntry> FooterEntries { get; } =
    [
        new("政务热线12345", PublicAddresses.PhoneLines),
        new("信息公开机构和电话", PublicAddresses.OrganContacts),
        new("舆情回应", PublicAddresses.Concerns),
        new("公开数字", PublicAddresses.FiguresNow),
        new("公开日志", PublicAddresses.Log),
        new("信息公开例外台账", PublicAddresses.Exceptions),
        new("公开载体", PublicAddresses.Carriers),
        new("规范性文件台账", PublicAddresses.Ledger),
        new("网站地图", PublicAddresses.SiteMap),
        new("无障碍说明", "/accessibility"),
        new("无障碍浏览", PublicAddresses.Reading),
        new("隐私说明", "/privacy"),
    ];
}
