using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Testing;

/// <summary>Two columns for tests that have a database behind them.</summary>
public static class Columns
{
    public static Column Notices { get; } = Column.Open("gsgg", null, "公示公告", "各机关的通知和公告。", "20-15", 10, OpenStage.Management);

    public static Column Policies { get; } = Column.Open("qtwj", null, "其他文件", "规范性文件以外的政策文件。", "20-01", 20, OpenStage.Decision);
}
