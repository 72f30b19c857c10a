using TengchongPortal.Domain.Policies.Comparing;

namespace TengchongPortal.Domain.Tests.Policies;

public sealed class LikenessTests
{
    private const string Policy = "第一条 为规范高龄津贴发放，制定本办法。第二条 年满八十周岁的户籍老人每月发给津贴一百元。第三条 津贴按月通过社会保障卡发放。";

    [Fact]
    public void A_copy_is_all_like_it_however_it_is_spaced_and_pointed() =>
        Assert.Equal(100, Likeness.Between("第二条年满八十周岁的户籍老人，每月发给津贴 一百元", Policy));

    [Fact]
    public void Own_words_about_the_same_are_hardly_like_it() =>
        Assert.InRange(Likeness.Between("简单说，八十岁以上的老人家，只要户口在腾冲，一个月可以领一百块钱，钱直接打到社保卡里。", Policy), 0, 10);

    [Theory]
    [InlineData("")]
    [InlineData("短")]
    public void What_says_next_to_nothing_is_like_nothing(string words) => Assert.Equal(0, Likeness.Between(words, Policy));

    [Theory]
    [InlineData(80, false)]
    [InlineData(81, true)]
    public void The_limit_itself_is_still_allowed(int percent, bool isTooMuch) => Assert.Equal(isTooMuch, new Likeness(percent, 80).IsTooMuch);
}
