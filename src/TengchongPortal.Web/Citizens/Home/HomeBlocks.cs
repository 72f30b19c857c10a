using System.Collections.Immutable;

namespace TengchongPortal.Web.Citizens.Home;

/// <summary>Columns that the first page names.</summary>
internal static class HomeBlocks
{
    /// <summary>政策解读, 回应关切, 公众参与, each of the columns that carry it (R111).</summary>
    public static ImmutableArray<(string Title, ImmutableArray<string> Columns)> Required { get; } =
    [
        ("政策解读", ["zcjd"]),
        ("回应关切", ["rdhy"]),
        ("公众参与", ["zxdf", "zdjc"]),
    ];

    /// <summary>What people of the villages come for.</summary>
    public static ImmutableArray<(string Label, string Column)> Plain { get; } =
    [
        ("政策文件", "zcwj"),
        ("通知公告", "gsgg"),
        ("办事指南", "bszn"),
        ("乡镇公开", "xzgk"),
    ];
}
