using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Domain.Tests.Hotline;

/// <summary>A row of the hotline becomes a line or is refused with its reason; the reason repeats nothing of the caller (R132).</summary>
public sealed class HotlineLineTests
{
    private static readonly DateTimeOffset _now = ChinaTime.StartOf(new(2019, 12, 12)).AddHours(12);

    [Fact]
    public void A_row_becomes_a_line_whose_key_follows_from_its_number_alone()
    {
        var line = HotlineColumns.LineOf(2, Row(), _now);

        Assert.Equal((LetterKind.Complaint, "石榴巷路灯不亮", ChinaTime.StartOf(new(2019, 12, 12)).AddHours(9.5), true), (line.Kind, line.Words.Subject, line.CalledAt, line.MayBePublished));
        Assert.Equal(line.FormKey, HotlineColumns.LineOf(9, Row((HotlineColumns.Text, "另外的话")), _now).FormKey);
        Assert.NotEqual(line.FormKey, HotlineColumns.LineOf(2, Row((HotlineColumns.ExternalNo, "TC-2")), _now).FormKey);
        Assert.DoesNotContain("段誉之", line.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HotlineColumns.ExternalNo, "", "工单号")]
    [InlineData(HotlineColumns.ExternalNo, "段誉之", "工单号")]
    [InlineData(HotlineColumns.Kind, "信访", "类型")]
    [InlineData(HotlineColumns.Subject, "", "标题")]
    [InlineData(HotlineColumns.Text, "灯", "内容")]
    [InlineData(HotlineColumns.CalledAt, "昨天", "来电时间")]
    [InlineData(HotlineColumns.CalledAt, "2019-12-12 12:01", "来电时间")]
    [InlineData(HotlineColumns.Publish, "也许", "同意公开")]
    public void A_row_that_is_wrong_says_in_which_column(string column, string typed, string told)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => HotlineColumns.LineOf(2, Row((column, typed)), _now));

        Assert.Equal("hotline.line", refusal.Rule);
        Assert.StartsWith(told, refusal.Message, StringComparison.Ordinal);
        Assert.True(refusal.Message.Length <= HotlineRefusal.ReasonMaxLength);
        Assert.DoesNotContain("段誉之", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(column == HotlineColumns.ExternalNo ? "" : "TC-1", HotlineColumns.NumberOf(Row((column, typed))));
    }

    [Fact]
    public void What_is_too_long_is_refused() =>
        Assert.Throws<RuleBrokenException>(() => HotlineColumns.LineOf(2, Row((HotlineColumns.Text, new string('长', LetterWords.TextMaxLength + 1))), _now));

    private static Dictionary<string, string> Row(params (string Column, string Typed)[] changes)
    {
        var row = new Dictionary<string, string>
        {
            [HotlineColumns.ExternalNo] = "TC-1",
            [HotlineColumns.Kind] = "投诉",
            [HotlineColumns.Subject] = "石榴巷路灯不亮",
            [HotlineColumns.Text] = "夜里没有灯，孩子看不清路。",
            [HotlineColumns.Name] = "段誉之",
            [HotlineColumns.Phone] = "13987654321",
            [HotlineColumns.CalledAt] = "2019-12-12 09:30",
            [HotlineColumns.Publish] = "是",
        };
        foreach (var (column, typed) in changes)
        {
            row[column] = typed;
        }

        return row;
    }
}
