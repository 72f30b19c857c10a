using TengchongPortal.Domain.Letters.StickingPoints;

namespace TengchongPortal.Domain.Tests.Letters;

/// <summary>How alike two reports are, and by which words (R39).</summary>
public sealed class LikenessTests
{
    private const string One = "办食品经营许可证，窗口要三份材料，网上只写了两份，来回跑了三趟。";

    [Theory]
    [InlineData("食品经营许可证网上写两份材料，窗口却要三份材料，跑了三趟", true)]
    [InlineData("办食品经营许可，窗口要的材料和网上写的不一样，来回跑", true)]
    [InlineData("不动产登记排队要等三个小时，叫号机经常坏", false)]
    [InlineData("", false)]
    [InlineData("证", false)]
    public void Reports_of_one_thing_are_alike_and_others_are_not(string other, bool isAlike) =>
        Assert.Equal(isAlike, Likeness.Of(One, other).Percent >= Likeness.Least);

    [Fact]
    public void It_says_by_which_words_and_is_the_same_both_ways()
    {
        var there = Likeness.Of(One, "食品经营许可证要三份材料");

        Assert.Contains("食品经营许可证", there.Shared);
        Assert.Equal(there.Percent, Likeness.Of("食品经营许可证要三份材料", One).Percent);
        Assert.Equal(100, Likeness.Of(One, One.Replace("，", " ", StringComparison.Ordinal)).Percent);
    }

    [Fact]
    public void Long_texts_are_compared_in_no_time()
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(at => (char)(0x4e00 + (at * 7 % 900))));

        Assert.Equal(100, Likeness.Of(text, text).Percent);
    }
}
