using System.Collections.Immutable;

namespace TengchongPortal.Web.Components.Records;

/// <summary>Keys of the five fixed parts of the disclosure column (国办公开办函〔2019〕61号), the same in every tree.</summary>
public static class FixedNodes
{
    /// <summary>政府信息公开指南</summary>
    public const string Guide = "zfxxgkzn";

    /// <summary>政府信息公开制度</summary>
    public const string Rules = "zfxxgkzd";

    /// <summary>法定主动公开内容</summary>
    public const string Statutory = "fdzdgknr";

    /// <summary>政府信息公开年报</summary>
    public const string AnnualReports = "zfxxgknb";

    /// <summary>依申请公开: an entrance, it holds no records.</summary>
    public const string Application = "ysqgk";

    /// <summary>In the order of the rule.</summary>
    public static ImmutableArray<string> Keys { get; } = [Guide, Rules, Statutory, AnnualReports, Application];
}
