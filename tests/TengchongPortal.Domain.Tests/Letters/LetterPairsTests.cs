using TengchongPortal.Domain.Letters.Alike;

namespace TengchongPortal.Domain.Tests.Letters;

/// <summary>What two letters share, and what past letters suggest.</summary>
public sealed class LetterPairsTests
{
    [Fact]
    public void Pairs_come_once_the_subject_first_and_never_across_a_sign()
    {
        Assert.Equal([('路', '灯'), ('不', '亮'), ('a', '1')], LetterPairs.Of("路灯，不亮", "路灯。A1").ToArray());
        Assert.Equal(LetterPairs.Most, LetterPairs.Of("", string.Concat(Enumerable.Range(0, 400).Select(place => (char)('一' + place)))).Length);
        Assert.Empty(LetterPairs.Of("", "。"));
    }

    [Fact]
    public void The_words_that_both_say_stand_as_in_the_first_the_longest_first()
    {
        Assert.Equal(["石榴巷路灯", "不亮"], LetterPairs.Shared("石榴巷路灯坏了，夜里不亮", "请看石榴巷路灯，一直不亮。", 5).ToArray());
        Assert.Equal(["石榴巷路灯"], LetterPairs.Shared("石榴巷路灯坏了，夜里不亮", "请看石榴巷路灯，一直不亮。", 1).ToArray());
        Assert.Empty(LetterPairs.Shared("路灯", "水管", 5));
        Assert.Empty(LetterPairs.Shared("", "", 5));
    }

    [Fact]
    public void Organs_are_named_by_how_much_they_dealt_with_and_what_is_far_says_nothing()
    {
        var routes = LikeLetters.Routes([("/city/a/", 0.9f), ("/city/b/", 0.4f), ("/city/b/", 0.6f), ("/city/c/", 0.1f)], 2);

        Assert.Equal([("/city/b/", 2), ("/city/a/", 1)], routes.Select(organ => (organ.OrganPath, organ.Letters)));
    }
}
