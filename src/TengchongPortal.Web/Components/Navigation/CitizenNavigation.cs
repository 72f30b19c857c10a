using System.Collections.Immutable;

namespace TengchongPortal.Web.Components.Navigation;

/// <summary>The main entrances for citizens; an entrance is added here on the day its page opens.</summary>
public static class CitizenNavigation
{
    public static ImmutableArray<NavigationEntry> Entries { get; } =
    [
        new("首页", "/"),
        new("政府信息公开目录", "/catalogue"),
        new("专题", "/topics"),
        new("机构", "/organs"),
        new("公开日志", "/log"),
    ];
}
