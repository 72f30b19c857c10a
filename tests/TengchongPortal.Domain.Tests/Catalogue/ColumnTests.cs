using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Domain.Tests.Catalogue;

/// <summary>五公开 (R112): a column that holds records belongs to exactly one stage.</summary>
public sealed class ColumnTests
{
    [Theory]
    [InlineData(OpenStage.Decision)]
    [InlineData(OpenStage.Execution)]
    [InlineData(OpenStage.Management)]
    [InlineData(OpenStage.Service)]
    [InlineData(OpenStage.Result)]
    public void A_column_with_a_stage_holds_records(OpenStage stage)
    {
        var column = Column.Open("gsgg", null, "公示公告", "", "20-15", 10, stage);

        Assert.True(column.HoldsRecords);
        Assert.Equal(stage, column.Stage);
    }

    [Fact]
    public void A_branch_has_no_stage_and_holds_nothing()
    {
        var branch = Column.Open("qtfd", null, "其他法定信息", "", "20-15", 10, stage: null);

        Assert.False(branch.HoldsRecords);
        Assert.Null(branch.Stage);
    }
}
