using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Search.Tests.Finding;

/// <summary>What a citizen types and what comes back, example by example.</summary>
public sealed class FindingTests : IDisposable
{
    private static readonly IndexEntry _policy = new()
    {
        RecordId = Guid.CreateVersion7(),
        Title = "腾冲市城乡居民最低生活保障实施办法",
        DocumentNumber = "腾政发〔2018〕56号",
        IndexNumber = "01526376-3-/2019-1212001",
        Body = "为规范最低生活保障工作，\n保障困难群众基本生活。自２０１９年３月１２日起施行。5G网络覆盖到村。",
        Organ = new("tc-d09", "腾冲市民政局", "市民政局"),
        Keywords = ["社会救助"],
        PublishedAt = new(2019, 3, 12, 1, 0, 0, TimeSpan.Zero),
        Dates = new(new(2019, 3, 12), null, null),
        Theme = "1102",
        Column = "xzgfxwj",
        Type = "policy",
        Stage = "decision",
    };

    private static readonly IndexEntry _notice = new()
    {
        RecordId = Guid.CreateVersion7(),
        Title = "关于开展困难群众走访的通知",
        Body = "请各乡镇走访低保户，了解残疾人两项补贴发放情况。",
        FileTexts = ["附件：走访登记表 A级"],
        HasFiles = true,
        Organ = new("tc-d10", "腾冲市残疾人联合会", "市残联"),
        PublishedAt = new(2024, 5, 6, 1, 0, 0, TimeSpan.Zero),
        Column = "gzdt",
        ColumnName = "工作动态",
        Type = "notice",
    };

    private readonly IndexUnderTest _index = new IndexUnderTest(SearchTools.Book).With(_policy, _notice);

    public static TheoryData<string> WaysToTheNumber =>
        ["腾政发〔2018〕56号", "〔2018〕56号", "2018-56", "56号", "腾政发[2018]56号", "腾政发（２０１８）５６号", "01526376-3-/2019-1212001", "2019-1212001", "1212001"];

    [Theory]
    [MemberData(nameof(WaysToTheNumber))]
    public void A_number_is_found_by_any_run_of_its_parts(string typed) => Assert.Equal(_policy.RecordId, Only(typed).RecordId);

    [Theory]
    [InlineData("腾政发〔2018〕56号")]
    [InlineData("腾政发2018 56号")]
    [InlineData("015263763/2019-1212001", false)]
    [InlineData("01526376-3/2019/1212001")]
    public void A_whole_number_is_recognised(string typed, bool isWhole = true) =>
        Assert.Equal(isWhole ? [_policy.RecordId] : [], _index.Find(typed).Recognised.Records.ToArray());

    [Theory]
    [InlineData("2019年3月12日", "2019-03-12", "2019-03-12")]
    [InlineData("2019-03-12", "2019-03-12", "2019-03-12")]
    [InlineData("2019/3/12", "2019-03-12", "2019-03-12")]
    [InlineData("2019年3月", "2019-03-01", "2019-03-31")]
    [InlineData("２０１９年", "2019-01-01", "2019-12-31")]
    public void A_date_is_recognised_and_found_however_it_is_written(string typed, string from, string to)
    {
        var found = _index.Find(typed);

        Assert.Equal((DateOnly.Parse(from, null), DateOnly.Parse(to, null)), (found.Recognised.From, found.Recognised.To));
        Assert.Equal(_policy.RecordId, Assert.Single(found.Hits).RecordId);
    }

    [Theory]
    [InlineData("2019年13月")]
    [InlineData("2019年2月30日")]
    [InlineData("56号")]
    [InlineData("99999999999999999999")]
    public void What_is_no_date_is_not_taken_for_one(string typed) => Assert.Null(_index.Find(typed).Recognised.From);

    [Theory]
    [InlineData("市民政局", "tc-d09")]
    [InlineData("騰衝市民政局", "tc-d09")]
    [InlineData("民政", null)]
    public void An_organ_is_recognised_by_its_names(string typed, string? key) => Assert.Equal(key, _index.Find(typed).Recognised.Organ);

    [Theory]
    [InlineData("工作保障困难")]
    [InlineData("工作，保障困难")]
    [InlineData("\"工作 保障\"")]
    [InlineData("最低生活保障 5g")]
    [InlineData("5G网络")]
    [InlineData("網絡覆蓋")]
    [InlineData("社会救助 2019")]
    public void Signs_blanks_width_case_and_old_characters_do_not_matter(string typed) => Assert.Equal(_policy.RecordId, Only(typed).RecordId);

    [Fact]
    public void A_word_finds_what_means_the_same_and_says_so()
    {
        var found = _index.Find("低保");

        Assert.Equal([_policy.RecordId, _notice.RecordId], found.Hits.Select(hit => hit.RecordId));
        Assert.Equal(Answered.AllWords, found.Answered);
        Assert.Contains("最低生活保障", found.Also);
    }

    [Theory]
    [InlineData("请问低保怎么办理", Answered.WithoutQuestionWords)]
    [InlineData("残疾人补贴怎么领", Answered.MostParts)]
    [InlineData("我要办理低保", Answered.WithoutQuestionWords)]
    [InlineData("走访残疾人朋友的困难群众", Answered.MostParts)]
    public void A_question_is_answered_by_the_first_step_that_finds_something(string typed, Answered step)
    {
        var found = _index.Find(typed);

        Assert.Equal(step, found.Answered);
        Assert.NotEqual(0, found.Total);
    }

    [Theory]
    [InlineData("工作动态")]
    [InlineData("动态 走访")]
    public void The_name_of_its_column_finds_a_record_and_with_its_own_words_too(string typed) => Assert.Equal(_notice.RecordId, Only(typed).RecordId);

    [Fact]
    public void What_says_it_in_its_own_words_stands_before_what_only_lies_in_a_column_of_that_name()
    {
        var says = _notice with { RecordId = Guid.CreateVersion7(), Body = "现将近期的工作动态公布如下。", ColumnName = "公告" };
        _index.With(says);

        Assert.Equal([says.RecordId, _notice.RecordId], _index.Find("工作动态").Hits.Select(hit => hit.RecordId));
    }

    [Fact]
    public void Question_words_alone_are_looked_for_as_they_are() => Assert.Equal(0, _index.Find("怎么办理").Total);

    [Theory]
    [InlineData("最低生活保璋", "最低生活保障")]
    [InlineData("最低生活障", "最低生活保障")]
    [InlineData("困难群众的走访", "困难群众走访")]
    [InlineData("市民镇局", "市民政局")]
    public void A_slip_is_put_right(string typed, string meant) => Assert.Equal(meant, _index.Find(typed).DidYouMean?.Text);

    [Fact]
    public void What_no_longer_holds_comes_later()
    {
        var repealed = _policy with { RecordId = Guid.CreateVersion7(), Dates = new(new(2019, 3, 12), null, new(2020, 1, 1)) };
        _index.With(repealed);

        Assert.Equal([_policy.RecordId, repealed.RecordId], _index.Find("居民最低生活保障").Hits.Select(hit => hit.RecordId));
    }

    [Fact]
    public void An_attachment_is_found_and_named_as_the_place()
    {
        var hit = Only("A级");

        Assert.Equal(_notice.RecordId, hit.RecordId);
        Assert.True(Assert.Single(hit.Passages).IsFromFile);
    }

    [Fact]
    public void Facets_count_what_each_value_would_leave()
    {
        var wish = new SearchWish { Text = "困难群众", Today = SearchTools.Today };
        var all = _index.Index.Find(wish);
        var narrowed = _index.Index.Find(wish with { Narrowed = new Dictionary<SearchFacet, System.Collections.Immutable.ImmutableArray<string>> { [SearchFacet.Type] = ["policy"] } });

        Assert.Equal([new("2019", 1), new("2024", 1)], all.Facets[SearchFacet.Year].ToArray());
        Assert.Equal([new($"{Validity.InForce}", 1)], all.Facets[SearchFacet.Validity].ToArray());
        Assert.Equal(_policy.RecordId, Assert.Single(narrowed.Hits).RecordId);
        Assert.Equal(2, narrowed.Facets[SearchFacet.Type].Length);
        Assert.Equal([new("2019", 1)], narrowed.Facets[SearchFacet.Year].ToArray());
    }

    [Theory]
    [InlineData("社会", "社会救助", SuggestionKind.Keyword)]
    [InlineData("腾冲市城", "腾冲市城乡居民最低生活保障实施办法", SuggestionKind.Title)]
    [InlineData("市民", "市民政局", SuggestionKind.Organ)]
    [InlineData("走访", "关于开展困难群众走访的通知", SuggestionKind.Title)]
    public void The_beginning_of_a_word_suggests_the_rest_and_names_where_it_stands(string typed, string text, SuggestionKind kind)
    {
        var one = Assert.Single(_index.Index.Suggest(typed, [SearchScope.Public]), suggestion => suggestion.Text == text);

        Assert.Equal(kind, one.Kind);
        Assert.Equal([text == "关于开展困难群众走访的通知" ? _notice.RecordId : _policy.RecordId], one.Records.ToArray());
    }

    [Theory]
    [InlineData("最低生活保璋")]
    [InlineData("市民镇局")]
    public void A_slip_names_where_what_was_meant_stands(string typed) => Assert.Equal([_policy.RecordId], _index.Find(typed).DidYouMean!.Records.ToArray());

    public void Dispose() => _index.Dispose();

    private FoundHit Only(string typed) => Assert.Single(_index.Find(typed).Hits);
}
