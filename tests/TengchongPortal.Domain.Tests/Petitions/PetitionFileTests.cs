using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Petitions;

namespace TengchongPortal.Domain.Tests.Petitions;

/// <summary>A file of references: nothing that names a person comes in, and every refusal says where (R20).</summary>
public sealed class PetitionFileTests
{
    private static readonly DateOnly _today = new(2019, 12, 12);

    [Theory]
    [InlineData("信访人")]
    [InlineData("姓名")]
    [InlineData("联系电话")]
    [InlineData("内容")]
    [InlineData("备注")]
    [InlineData("Name")]
    public void A_column_that_may_hold_personal_text_refuses_the_file_by_its_name(string column)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => PetitionFile.Read($"编号,收到日期,{column},状态\nYN-1,2019-12-01,李四,办理中\n", _today));

        Assert.Equal("petition.column", refusal.Rule);
        Assert.Contains($"“{column}”", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("编号,收到日期,状态\n")]
    [InlineData("编号,状态\nYN-1,办理中\n")]
    [InlineData("编号,编号,收到日期,状态\nYN-1,YN-1,2019-12-01,办理中\n")]
    [InlineData("编号,收到日期,状态\n李四,2019-12-01,办理中\n")]
    [InlineData("编号,收到日期,状态\n13987654321,2019-12-01,办理中\n")]
    [InlineData("编号,收到日期,状态\n530522199001011234,2019-12-01,办理中\n")]
    [InlineData("编号,收到日期,状态\nYN-1,2019-12-13,办理中\n")]
    [InlineData("编号,收到日期,状态\nYN-1,2019年,办理中\n")]
    [InlineData("编号,收到日期,状态\nYN-1,2019-12-01,李四来访\n")]
    [InlineData("编号,收到日期,状态\nYN-1,2019-12-01\n")]
    [InlineData("编号,收到日期,状态\nYN-1,2019-12-01,办理中\nYN-1,2019-12-02,已办结\n")]
    public void A_file_that_is_wrong_in_one_place_is_refused_whole(string file) =>
        Assert.Equal("petition.file", Assert.Throws<RuleBrokenException>(() => PetitionFile.Read(file, _today)).Rule);

    [Fact]
    public void Columns_stand_in_any_order_with_the_mark_of_the_encoding()
    {
        var line = Assert.Single(PetitionFile.Read("\uFEFF状态,编号,责任单位,收到日期\r\n已交办,云信访字〔2019〕第12号,市民政局,2019-12-01\r\n", _today));

        Assert.Equal(("云信访字〔2019〕第12号", new DateOnly(2019, 12, 1), PetitionStatus.PassedOn, "市民政局"), (line.Reference, line.ReceivedOn, line.Status, line.Organ));
    }

    [Fact]
    public void A_change_of_state_is_kept_beside_the_state_before_and_the_same_again_is_no_change()
    {
        var at = ChinaTime.StartOf(_today);
        var line = new PetitionLine(2, "YN-1", _today, PetitionStatus.InHand, "");
        var entry = PetitionEntry.Of(line, "", at);

        Assert.False(entry.Update(line, "", at.AddDays(1)));
        Assert.True(entry.Update(line with { Status = PetitionStatus.Closed }, "", at.AddDays(2)));
        Assert.Equal((PetitionStatus.Closed, PetitionStatus.InHand, at.AddDays(2)), (entry.Status, entry.StatusBefore, entry.ChangedAt));
    }
}
