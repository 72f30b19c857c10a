using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Hotline;

/// <summary>A row of the difference of questions becomes a wish or is refused with its reason; one wish is decided once, by the organ that answers for it.</summary>
public sealed class QuestionLineTests
{
    private static readonly DateTimeOffset _at = ChinaTime.StartOf(new(2019, 12, 12)).AddHours(9);

    private static readonly Actor _clerk = People.One(StaffRole.DraftingClerk, People.Department);

    [Fact]
    public void Each_action_asks_for_its_own_columns()
    {
        Assert.Equal(QuestionAction.Add, QuestionColumns.LineOf(2, Row()).Action);
        Assert.Equal(QuestionAction.Change, QuestionColumns.LineOf(2, Row((QuestionColumns.Action, "修改"), (QuestionColumns.Organ, ""))).Action);
        var removal = QuestionColumns.LineOf(2, Row((QuestionColumns.Action, "撤下"), (QuestionColumns.Question, ""), (QuestionColumns.Answer, ""), (QuestionColumns.Organ, ""), (QuestionColumns.Reason, "文件已经废止")));
        Assert.Equal((QuestionAction.Remove, "文件已经废止"), (removal.Action, removal.Reason));
    }

    [Theory]
    [InlineData(QuestionColumns.Number, "张三", "编号")]
    [InlineData(QuestionColumns.Number, "13987654321", "编号")]
    [InlineData(HotlineCells.Version, "-1", "版本")]
    [InlineData(QuestionColumns.Action, "删除", "动作")]
    [InlineData(QuestionColumns.Question, "高", "新增的问题")]
    [InlineData(QuestionColumns.Answer, "", "新增的答复")]
    [InlineData(QuestionColumns.Organ, "", "新增的责任单位")]
    [InlineData(QuestionColumns.Answer, "请打张三的13987654321。", "答复里有")]
    [InlineData(QuestionColumns.Reason, "来电人530522199001011234问过", "理由里有")]
    public void A_row_that_is_wrong_says_in_which_column_and_repeats_no_number_of_a_person(string column, string typed, string told)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => QuestionColumns.LineOf(2, Row((column, typed))));

        Assert.Equal("hotline.line", refusal.Rule);
        Assert.StartsWith(told, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("13987654321", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("530522", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_of_an_entry_is_a_number_whatever_figures_stand_in_it() =>
        Assert.Equal("019b2c3d-4e5f-7a6b-8c7d-a13987654321", QuestionColumns.LineOf(2, Row((QuestionColumns.Number, "019b2c3d-4e5f-7a6b-8c7d-a13987654321"))).Number);

    [Fact]
    public void The_number_of_an_office_is_no_personal_text() =>
        Assert.Equal("请打0875-5123456。", QuestionColumns.LineOf(2, Row((QuestionColumns.Answer, "请打0875-5123456。"))).Answer);

    [Fact]
    public void A_wish_is_decided_once_and_by_who_drafts_there()
    {
        var wish = HotlineQuestion.Of(QuestionColumns.LineOf(2, Row()), People.Department, null, Guid.NewGuid(), _at);
        Assert.Equal("workflow.capability", Assert.Throws<RuleBrokenException>(() => wish.Decline("不归我们", People.One(StaffRole.DraftingClerk, People.OtherDepartment), _at)).Rule);
        Assert.Equal("hotline.reason", Assert.Throws<RuleBrokenException>(() => wish.Decline(" ", _clerk, _at)).Rule);
        Assert.Equal(QuestionOutcome.Waiting, wish.Outcome);

        wish.TakeUp(Guid.NewGuid(), Guid.NewGuid(), _clerk, _at);

        Assert.Equal("hotline.decided", Assert.Throws<RuleBrokenException>(() => wish.Decline("改主意了", _clerk, _at)).Rule);
        wish.Overtake(_at);
        Assert.Equal(QuestionOutcome.TakenUp, wish.Outcome);
    }

    [Fact]
    public void A_later_version_overtakes_what_waits()
    {
        var wish = HotlineQuestion.Of(QuestionColumns.LineOf(2, Row()), People.Department, null, Guid.NewGuid(), _at);

        wish.Overtake(_at);

        Assert.Equal(QuestionOutcome.Overtaken, wish.Outcome);
        Assert.True(wish.IsSaidBy(QuestionColumns.LineOf(9, Row())));
        Assert.False(wish.IsSaidBy(QuestionColumns.LineOf(2, Row((QuestionColumns.Answer, "另一个答复")))));
    }

    private static Dictionary<string, string> Row(params (string Column, string Typed)[] changes)
    {
        var row = new Dictionary<string, string>
        {
            [QuestionColumns.Number] = "RX-0001",
            [HotlineCells.Version] = "1",
            [QuestionColumns.Action] = "新增",
            [QuestionColumns.Question] = "高龄津贴每月领多少？",
            [QuestionColumns.Answer] = "每人每月增加五十元。",
            [QuestionColumns.Basis] = "第一条",
            [QuestionColumns.Organ] = "腾冲市示例局",
        };
        foreach (var (column, typed) in changes)
        {
            row[column] = typed;
        }

        return row;
    }
}
