using System.Collections.Immutable;
using CsCheck;
using TengchongPortal.Testing;

namespace TengchongPortal.Search.Tests.Finding;

/// <summary>Counts, pages and scopes against the same made by hand from all records.</summary>
public sealed class CountingTests : IDisposable
{
    private static readonly Gen<IndexEntry> _entry = Gen.Select(Gen.Guid, Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 4_000], Gen.Int[0, 5], Gen.Int[0, 4], (id, column, type, day, law, scope) => new IndexEntry
    {
        RecordId = id,
        Title = column % 2 == 0 ? "公告" : "公告 公告",
        Column = column == 0 ? "" : $"c{column}",
        Type = $"t{type}",
        Theme = $"0{type}05",
        Organ = new($"o{column}", "腾冲市"),
        HasFiles = type > 1,
        HasUnreadFiles = type > 2,
        PublishedAt = day == 0 ? null : new DateTimeOffset(2015, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day),
        Dates = law < 3 ? default : new(new(2020, 1, 1), law == 4 ? new(2021, 1, 1) : null, law == 5 ? new(2022, 1, 1) : null),
        Scope = scope switch { 0 => SearchScope.OfOrgan("city", "a"), 1 => SearchScope.OfOrgan("city", "b"), _ => SearchScope.Public },
    });

    private readonly IndexEntry[] _entries = _entry.Array[500].Single();
    private readonly IndexUnderTest _index = new();

    public CountingTests() => _index.With(_entries[..200]).With(_entries[200..]);

    [Fact]
    public void Every_facet_is_counted_under_everything_else_that_is_asked() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 5]).Sample(
            (column, type, standing) =>
            {
                var narrowed = new Dictionary<SearchFacet, ImmutableArray<string>>();
                Narrow(narrowed, SearchFacet.Column, column, $"c{column}");
                Narrow(narrowed, SearchFacet.Type, type, $"t{type}");
                Narrow(narrowed, SearchFacet.Validity, standing, standing < 3 ? "Repealed" : "InForce");
                var found = _index.Index.Find(new() { Text = "公告", Today = SearchTools.Today, Narrowed = narrowed });

                var visible = _entries.Where(entry => entry.Scope == SearchScope.Public).ToList();
                Assert.Equal(visible.Count(entry => Fits(entry, narrowed, null)), found.Total);
                foreach (var facet in new[] { SearchFacet.Column, SearchFacet.Type, SearchFacet.Year, SearchFacet.Files, SearchFacet.Validity, SearchFacet.Theme })
                {
                    var expected = visible.Where(entry => Fits(entry, narrowed, facet)).GroupBy(entry => ValueOf(entry, facet)).Where(group => group.Key.Length > 0);
                    Assert.Equal(expected.Select(group => new FacetCount(group.Key, group.Count())).OrderBy(count => count.Value), found.Facets[facet].OrderBy(count => count.Value));
                }
            },
            iter: Depth.Of(60, 2_000),
            threads: 1);

    [Fact]
    public void Beyond_what_the_total_states_every_facet_is_counted_in_whole_chosen_or_not()
    {
        var wish = new SearchWish { Text = "公告", Today = SearchTools.Today, MostStated = 20 };
        var visible = _entries.Where(entry => entry.Scope == SearchScope.Public).ToList();
        var counts = visible.GroupBy(entry => entry.Type).Select(group => new FacetCount(group.Key, group.Count())).OrderBy(count => count.Value).ToList();

        var all = _index.Index.Find(wish);
        var chosen = _index.Index.Find(wish with { Narrowed = new Dictionary<SearchFacet, ImmutableArray<string>> { [SearchFacet.Type] = ["t1"] } });

        Assert.True(visible.Count > 100);
        Assert.All([all, chosen], found => Assert.Equal((20, true), (found.Total, found.IsMore)));
        Assert.All([all, chosen], found => Assert.Equal(counts, found.Facets[SearchFacet.Type].OrderBy(count => count.Value)));
        Assert.Equal((visible.Count, false), _index.Index.Find(wish with { MostStated = visible.Count }) is var exact ? (exact.Total, exact.IsMore) : default);
    }

    [Theory]
    [InlineData(SearchOrder.Relevance, 7)]
    [InlineData(SearchOrder.Newest, 7)]
    [InlineData(SearchOrder.Newest, 1)]
    public void Page_after_page_shows_everything_once_and_in_order(SearchOrder order, int size)
    {
        var wish = new SearchWish { Text = "公告", Today = SearchTools.Today, Order = order, Size = size };
        var visible = _entries.Where(entry => entry.Scope == SearchScope.Public).ToDictionary(entry => entry.RecordId);

        var all = _index.All(wish);

        Assert.Equal(visible.Keys.Order(), all.Order());
        Assert.True(order == SearchOrder.Relevance || all.Select(id => visible[id].PublishedAt ?? DateTimeOffset.MinValue).SequenceEqual(visible.Values.Select(entry => entry.PublishedAt ?? DateTimeOffset.MinValue).OrderDescending()));
    }

    [Theory]
    [InlineData(SearchOrder.Relevance)]
    [InlineData(SearchOrder.Newest)]
    public void The_way_back_shows_the_same_pages_from_any_depth(SearchOrder order)
    {
        var wish = new SearchWish { Text = "公告", Today = SearchTools.Today, Order = order, Size = 7 };
        var forth = new List<FoundRecords> { _index.Index.Find(wish) };
        while (forth[^1].Next is { } next)
        {
            forth.Add(_index.Index.Find(wish with { After = next }));
        }

        var back = new List<FoundRecords> { forth[^1] };
        while (back[^1].Previous is { } previous)
        {
            back.Add(_index.Index.Find(wish with { Before = previous }));
        }

        Assert.True(forth.Count > 20);
        Assert.Equal(forth.Select(Ids), Enumerable.Reverse(back).Select(Ids));
        Assert.All(back.Skip(1), page => Assert.NotNull(page.Next));
        Assert.Equal(Ids(forth[5]), Ids(_index.Index.Find(wish with { After = back[^5].Next })));
    }

    [Fact]
    public void Back_at_the_beginning_the_page_is_whole_whatever_came_or_went()
    {
        var wish = new SearchWish { Text = "公告", Today = SearchTools.Today, Order = SearchOrder.Newest, Size = 7 };
        var first = _index.Index.Find(wish);
        var second = _index.Index.Find(wish with { After = first.Next });
        _index.Index.Apply([.. first.Hits.Take(3).Select(hit => IndexChange.Gone(hit.RecordId))], 9);

        var back = _index.Index.Find(wish with { Before = second.Previous });

        Assert.Equal((7, null), (back.Hits.Length, back.Previous));
        Assert.Equal(Ids(_index.Index.Find(wish)), Ids(back));
    }

    [Fact]
    public void A_cursor_that_was_changed_or_belongs_elsewhere_counts_as_none()
    {
        var wish = new SearchWish { Text = "公告", Today = SearchTools.Today };
        var first = _index.Index.Find(wish);

        Assert.All(
            new[] { first.Next![..^1], first.Next + "A", "x" + first.Next![1..], "", "%%%", new string('A', 5_000) },
            cursor => Assert.All(new[] { wish with { After = cursor }, wish with { Before = cursor } }, forged => Assert.Equal(first.Hits[0].RecordId, _index.Index.Find(forged).Hits[0].RecordId)));
        Assert.Equal(
            _index.Index.Find(wish with { Text = "腾冲" }).Hits[0].RecordId,
            _index.Index.Find(wish with { Text = "腾冲", After = first.Next }).Hits[0].RecordId);
    }

    [Fact]
    public void What_a_person_may_not_see_is_neither_found_nor_counted_nor_suggested()
    {
        Assert.Equal(Scoped(SearchScope.Public), Total([]));
        Assert.Equal(Scoped(SearchScope.Public) + Scoped("organ/city/a"), Total([SearchScope.OfOrgan("city", "a")]));
        Assert.Equal(_entries.Length, Total([SearchScope.OfOrgan("city")]));
        Assert.Equal(Scoped(SearchScope.Public), Total(["organ/cit", "organ/city/aa", ""]));
        _index.With(_entries[0] with { RecordId = Guid.CreateVersion7(), Title = "内部稿", Scope = SearchScope.OfOrgan("city", "a"), Keywords = ["内部词"] });
        Assert.Empty(_index.Index.Suggest("内部", [SearchScope.Public]));
        Assert.Equal(2, _index.Index.Suggest("内部", [SearchScope.OfOrgan("city")]).Length);
        Assert.Null(_index.Find("内部镐").DidYouMean);
    }

    [Fact]
    public void Days_of_publication_narrow_in_the_time_of_China()
    {
        var (from, to) = (new DateOnly(2018, 3, 1), new DateOnly(2018, 9, 30));
        var expected = _entries.Count(entry => entry.Scope == SearchScope.Public && entry.PublishedAt is { } at && DateOnly.FromDateTime(at.AddHours(8).DateTime) is var day && day >= from && day <= to);

        Assert.Equal(expected, _index.Index.Find(new() { Today = SearchTools.Today, PublishedFrom = from, PublishedTo = to }).Total);
    }

    public void Dispose() => _index.Dispose();

    private static string Ids(FoundRecords page) => string.Join(' ', page.Hits.Select(hit => hit.RecordId));

    private static void Narrow(Dictionary<SearchFacet, ImmutableArray<string>> narrowed, SearchFacet facet, int choice, string value)
    {
        if (choice > 0)
        {
            narrowed[facet] = choice == 4 ? ["nowhere"] : [value];
        }
    }

    private static bool Fits(IndexEntry entry, Dictionary<SearchFacet, ImmutableArray<string>> narrowed, SearchFacet? beside) =>
        narrowed.All(pair => pair.Key == beside || pair.Value.Contains(ValueOf(entry, pair.Key)));

    private static string ValueOf(IndexEntry entry, SearchFacet facet) => facet switch
    {
        SearchFacet.Column => entry.Column,
        SearchFacet.Type => entry.Type,
        SearchFacet.Theme => entry.Theme[..2],
        SearchFacet.Year => entry.PublishedAt is { } at ? $"{at.AddHours(8).Year}" : "",
        SearchFacet.Files => entry.HasUnreadFiles ? "Unread" : entry.HasFiles ? "Read" : "None",
        _ => $"{entry.Dates.On(SearchTools.Today)}",
    };

    private int Scoped(string scope) => _entries.Count(entry => entry.Scope == scope);

    private int Total(ImmutableArray<string> scopes) => _index.Index.Find(new() { Text = "公告", Today = SearchTools.Today, Scopes = scopes }).Total;
}
