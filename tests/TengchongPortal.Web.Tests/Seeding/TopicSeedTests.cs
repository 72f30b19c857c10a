using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Seeding;

namespace TengchongPortal.Web.Tests.Seeding;

/// <summary>The topics that ship name only what exists.</summary>
public sealed class TopicSeedTests
{
    private static readonly ReferenceBook _book = ReferenceReading.Read(SeedFolder.BesideTheProgram);

    [Fact]
    public void Every_column_organ_theme_and_type_of_a_topic_exists()
    {
        var columns = KeysOf("columns.csv");
        var organs = KeysOf("organs.csv");
        var criteria = _book.Topics.SelectMany(topic => topic.AnyOf).ToList();

        Assert.Empty(criteria.SelectMany(one => one.Columns).Except(columns));
        Assert.Empty(criteria.SelectMany(one => one.Organs).Concat(_book.Topics.SelectMany(topic => topic.Owners)).Except(organs));
        Assert.Empty(criteria.SelectMany(one => one.Themes).Except(_book.Themes.Select(term => term.Code)));
        Assert.Empty(criteria.SelectMany(one => one.Types).Except(_book.Contracts.Types.Select(type => type.Key)));
    }

    [Fact]
    public void Every_topic_asks_something_has_owners_and_its_own_address()
    {
        Assert.All(_book.Topics, topic => Assert.NotEmpty(topic.AnyOf));
        Assert.All(_book.Topics, topic => Assert.NotEmpty(topic.Owners));
        Assert.All(_book.Topics, topic => Assert.DoesNotContain(topic.AnyOf, one => one.IsBlank));
        Assert.All(_book.Topics, topic => Assert.Matches("^[a-z]+$", topic.Key));
        Assert.Equal(_book.Topics.Length, _book.Topics.Select(topic => topic.Key).Distinct().Count());
    }

    [Fact]
    public void No_traditional_character_is_folded_twice()
    {
        var pairs = SeedCsv.Read(SeedFolder.BesideTheProgram, FoldingSeed.File).ToList();
        var folding = FoldingSeed.Load(SeedFolder.BesideTheProgram);

        Assert.True(pairs.Count > 2000);
        Assert.All(pairs, pair => Assert.Equal(pair["simplified"], folding.Fold(pair["traditional"])));
        Assert.All(pairs, pair => Assert.Equal(pair["simplified"], folding.Fold(pair["simplified"])));
    }

    private static List<string> KeysOf(string file) => [.. SeedCsv.Read(SeedFolder.BesideTheProgram, file).Select(row => row["key"])];
}
