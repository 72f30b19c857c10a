using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using TengchongPortal.Web.Tests.Citizens.Finding;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>The filters of the catalogue: all combine, all stay in the address, every choice tells what it would leave (R101, R112).</summary>
public sealed class FilterTests(FindingCity city) : IClassFixture<FindingCity>
{
    public static TheoryData<string> Questions =>
    [
        "", "organ=tc-d01", "theme=1600", "genre=05", "audience=101", "year=2018", "stage=decision", "stage=service",
        "validity=inforce", "validity=notyetinforce", "validity=lapsed", "validity=repealed", "title=规划",
        "organ=tc-d01&year=2018", "theme=0700&genre=08", "stage=management&validity=inforce", "title=规划&organ=tc-d02&theme=1600",
        "organ=tc-d02&theme=0700&genre=05&audience=301&year=2019&stage=decision", "title=没有这样的题目", "year=1999", "stage=DECISION&title= 规划 ",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_list_and_the_counts_of_its_choices_are_what_a_reader_would_count_by_hand(string question)
    {
        foreach (var place in new[] { "/catalogue", "/catalogue/gsgg", "/catalogue/qtwj" })
        {
            var page = await city.Visitor().OpenAsync($"{place}?{question}");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            var asked = Question.Of(question, place);
            if (question.Length > 0)
            {
                Assert.Equal(city.Samples.Count(asked.Fits).ToString(CultureInfo.InvariantCulture), page.Find("found-count")!.QuerySelector("strong")!.TextContent);
            }

            foreach (var select in page.Document.QuerySelectorAll("form[data-testid=narrowing] select").OfType<IHtmlSelectElement>())
            {
                Assert.Equal(asked.ChoicesOf(select.Name!, city.Samples), OfferedIn(select));
            }
        }
    }

    [Fact]
    public async Task Paging_keeps_every_filter_and_meets_every_record_once()
    {
        const string address = "/catalogue?organ=tc-d01&title=%E8%A7%84%E5%88%92";
        var titles = new List<string>();
        for (string? next = address; next is not null;)
        {
            Assert.StartsWith("/catalogue?title=%E8%A7%84%E5%88%92&organ=tc-d01", next.Replace(address, "/catalogue?title=%E8%A7%84%E5%88%92&organ=tc-d01", StringComparison.Ordinal), StringComparison.Ordinal);
            var page = await city.Visitor().OpenAsync(next);
            titles.AddRange(page.FindAll("record-link").Select(link => link.TextContent));
            next = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(city.Samples.Where(sample => sample.Organ == "tc-d01" && sample.Title.Contains("规划", StringComparison.Ordinal)).Select(sample => sample.Title).Order(), titles.Order());
    }

    [Fact]
    public async Task Every_filter_is_told_and_can_be_taken_off_by_a_link()
    {
        var page = await city.Visitor().OpenAsync("/catalogue/qtwj?title=规划&organ=tc-d02&year=2019");

        var chips = page.FindAll("chip").ToDictionary(chip => chip.TextContent, chip => chip.GetAttribute("href"));
        Assert.Equal(["标题含“规划”（取消）", "发布机构：腾冲市另一示例局（取消）", "发布年份：2019年（取消）"], chips.Keys);
        Assert.Equal("/catalogue/qtwj?organ=tc-d02&year=2019", chips["标题含“规划”（取消）"]);
        Assert.Equal("/catalogue/qtwj?title=%E8%A7%84%E5%88%92&organ=tc-d02", chips["发布年份：2019年（取消）"]);
    }

    [Theory]
    [InlineData("/catalogue?year=二零一九", "year", "二零一九")]
    [InlineData("/catalogue/gsgg?stage=1", "stage", "1")]
    [InlineData("/catalogue/gsgg?validity=废", "validity", "废")]
    [InlineData("/catalogue/gsgg?title=a b c d e f g", "title", "a b c d e f g")]
    [InlineData("/catalogue/gsgg?organ=tc-d01&title=a b c d e f g", "organ", "tc-d01")]
    public async Task What_is_no_question_is_answered_with_a_sentence_and_what_was_typed_is_kept(string address, string field, string typed)
    {
        var page = await city.Visitor().OpenAsync(address);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotNull(page.Find("error-summary"));
        Assert.Equal(typed, page.Document.QuerySelector($"[name={field}]") switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlSelectElement select => select.Value,
            _ => null,
        });
        Assert.Empty(page.FindAll("record-link"));
    }

    [Theory]
    [InlineData("organ=nobody")]
    [InlineData("theme=9999")]
    [InlineData("theme=1")]
    [InlineData("genre=x")]
    [InlineData("audience=999")]
    public async Task What_does_not_exist_is_not_found(string question) =>
        Assert.Equal(HttpStatusCode.NotFound, (await city.Visitor().OpenAsync($"/catalogue?{question}")).Status);

    [Theory]
    [InlineData("規劃", 1)]
    [InlineData("規劃　草案", 1)]
    [InlineData("  規劃  草案 ", 1)]
    [InlineData("草案 規劃", 1)]
    [InlineData("ａｐｐ", 1)]
    [InlineData("App", 1)]
    [InlineData("100%", 1)]
    [InlineData("１００％", 1)]
    [InlineData("%", 1)]
    [InlineData("_", 1)]
    [InlineData("[甲]", 1)]
    [InlineData("\\", 1)]
    [InlineData("'--", 1)]
    [InlineData("\"引号\"", 1)]
    [InlineData("10_%", 0)]
    [InlineData("规_", 0)]
    [InlineData("[a-z]", 0)]
    [InlineData("<b>", 0)]
    public async Task Typed_words_are_understood_and_their_signs_mean_themselves(string typed, int hits)
    {
        var page = await city.Visitor().OpenAsync($"/catalogue/gsgg?genre=13&title={Uri.EscapeDataString(typed)}");

        Assert.Equal($"{hits}", page.Find("found-count")!.QuerySelector("strong")!.TextContent);
        Assert.Equal(typed, ((IHtmlInputElement)page.Document.QuerySelector("#title")!).Value);
    }

    [Fact]
    public async Task The_catalogue_shows_its_tree_and_entrances_until_something_is_asked()
    {
        var (tree, list) = (await city.Visitor().OpenAsync("/catalogue"), await city.Visitor().OpenAsync("/catalogue?stage=decision"));

        Assert.NotNull(tree.Find("catalogue"));
        Assert.NotNull(tree.Find("narrowing"));
        Assert.Empty(tree.FindAll("record-link"));
        Assert.Null(list.Find("catalogue"));
        Assert.NotEmpty(list.FindAll("record-link"));
        Assert.Equal("/catalogue/qtwj?stage=decision", Assert.Single(list.Find("below")!.QuerySelectorAll("a")).GetAttribute("href"));
    }

    [Fact]
    public async Task Every_record_stands_in_one_of_the_five_stages_and_their_counts_add_up()
    {
        var page = await city.Visitor().OpenAsync("/catalogue");

        var stages = page.Find("stages")!.QuerySelectorAll("a").ToDictionary(link => link.GetAttribute("href")!, link => int.Parse(link.TextContent.Split('（')[1][..^1], CultureInfo.InvariantCulture));
        Assert.Equal(["/catalogue?stage=decision", "/catalogue?stage=management"], stages.Keys);
        Assert.Equal(city.Samples.Count, stages.Values.Sum());
        foreach (var (address, count) in stages)
        {
            Assert.Equal($"{count}", (await city.Visitor().OpenAsync(address)).Find("found-count")!.QuerySelector("strong")!.TextContent);
        }
    }

    private static string[] OfferedIn(IHtmlSelectElement select) =>
        [.. select.Options.Where(option => option.Value.Length > 0).Select(option => $"{option.Value}:{option.Text[(option.Text.LastIndexOf('（') + 1)..^1]}").Order(StringComparer.Ordinal)];
}
