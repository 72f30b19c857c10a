using TengchongPortal.Data.Letters.Alike;
using TengchongPortal.Domain.Letters.Alike;
using TengchongPortal.Testing;
using Xunit.Abstractions;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>The likeness of letters in memory: held against a look through all of them.</summary>
public sealed class LikenessTests(ITestOutputHelper output)
{
    private static readonly string[] _words = ["路灯", "不亮", "石榴巷", "停水", "高龄津贴", "发放", "学校", "报名", "占道", "经营", "噪声", "施工"];

    [Fact]
    public void The_nearest_are_those_that_share_the_rarest_pairs_as_a_look_through_all_finds_them()
    {
        var random = new Random(7);
        var letters = Enumerable.Range(0, 400).Select(_ => (Id: Guid.CreateVersion7(), Text: string.Join("，", _words.OrderBy(_ => random.Next()).Take(3)))).ToList();
        var likeness = new LetterLikeness();
        letters.ForEach(letter => likeness.Add(letter.Id, "", letter.Text));

        foreach (var asked in letters.Take(20))
        {
            var found = likeness.Nearest(asked.Id, "", asked.Text, 400);

            Assert.Equal(Looked(letters, asked), found.Select(one => (one.Letter, MathF.Round(one.Likeness, 4))).OrderBy(one => one.Letter));
            Assert.Equal(found.Select(one => one.Likeness).OrderDescending(), found.Select(one => one.Likeness));
        }
    }

    [Fact]
    public void The_same_letter_is_held_once_and_is_not_like_itself()
    {
        var (likeness, letter) = (new LetterLikeness(), Guid.CreateVersion7());
        likeness.Add(letter, "石榴巷路灯不亮", "");
        likeness.Add(letter, "石榴巷路灯不亮", "");

        Assert.Equal(1, likeness.Count);
        Assert.Empty(likeness.Nearest(letter, "石榴巷路灯不亮", "", 10));
        Assert.Equal(letter, Assert.Single(likeness.Nearest(Guid.Empty, "石榴巷路灯不亮", "", 10)).Letter);
        Assert.Empty(likeness.Nearest(Guid.Empty, "", "", 10));
    }

    /// <summary>Run alone it prints what they take; beside other tests the number says nothing.</summary>
    [Fact]
    public void So_many_letters_are_held_and_no_more()
    {
        var (random, many) = (new Random(11), Depth.Of(5_000, LetterLikeness.Most + 100));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var likeness = new LetterLikeness();
        for (var letter = 0; letter < many; letter++)
        {
            likeness.Add(Guid.CreateVersion7(), "", string.Concat(Enumerable.Range(0, 100).Select(_ => (char)('一' + (int)(300 * Math.Pow(random.NextDouble(), 2))))));
        }

        var taken = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine($"{likeness.Count} letters take {taken / 1024 / 1024} MB, {taken / likeness.Count} bytes each");
        Assert.Equal(Math.Min(many, LetterLikeness.Most), likeness.Count);
    }

    private static IEnumerable<(Guid, float)> Looked(List<(Guid Id, string Text)> letters, (Guid Id, string Text) asked)
    {
        var pairs = letters.ToDictionary(letter => letter.Id, letter => LetterPairs.Of("", letter.Text).ToHashSet());
        var counts = pairs.Values.SelectMany(one => one).CountBy(pair => pair).ToDictionary();
        var own = LetterPairs.Of("", asked.Text);
        var whole = own.Sum(pair => Weight(pair));
        return letters.Where(letter => letter.Id != asked.Id)
            .Select(letter => (letter.Id, Shared: own.Where(pair => pairs[letter.Id].Contains(pair) && counts[pair] <= Math.Max(50, 0.15 * letters.Count)).Sum(pair => Weight(pair))))
            .Where(one => one.Shared > 0).Select(one => (one.Id, MathF.Round(one.Shared / whole, 4))).OrderBy(one => one.Id);

        float Weight((char, char) pair) => MathF.Log(1 + (letters.Count / (float)counts[pair]));
    }
}
