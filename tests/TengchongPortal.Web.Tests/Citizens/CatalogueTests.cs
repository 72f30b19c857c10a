using System.Globalization;
using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>The column tree and the lists of the columns.</summary>
public sealed class CatalogueTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const int Many = 47;

    [Fact]
    public async Task Paging_meets_every_record_once_forwards_and_backwards_and_unknown_dates_last()
    {
        var at = new DateTimeOffset(2017, 3, 1, 0, 0, 0, TimeSpan.Zero);
        for (var place = 0; place < Many; place++)
        {
            // Three share each moment, so that the sequence has to decide; the last two have no date.
            DateTimeOffset? published = place < Many - 2 ? at.AddDays(place / 3) : null;
            var precision = published is null ? PublishedPrecision.Unknown : PublishedPrecision.Day;
            await portal.CarryOverAsync(PortalCity.Notice($"分页通知{place:00}") with { ColumnId = Columns.Policies.Id }, Organs.City, null, published, precision);
        }

        var (forwards, last) = await WalkAsync("/catalogue/qtwj", "next");
        var (backwards, _) = await WalkAsync(last, "prev");

        Assert.Equal(Many, forwards.SelectMany(titles => titles).Distinct().Count());
        Assert.Equal(Many, forwards.Sum(titles => titles.Length));
        Assert.Equal(["分页通知46", "分页通知45"], forwards[^1][^2..]);
        Assert.Equal(forwards[0], backwards[^1]);
        Assert.Equal(Many, backwards.Sum(titles => titles.Length));
    }

    [Theory]
    [InlineData("/catalogue/gsgg?after=x", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/catalogue/gsgg?after=8d7f-", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/catalogue/gsgg?after=ffffffffffffffff-1", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/catalogue/gsgg?before=7fffffffffffffff-1", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/catalogue/gsgg?after=0-0", HttpStatusCode.OK)]
    [InlineData("/catalogue/gsgg?year=二零一九", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/catalogue/gsgg?year=99999999999", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/catalogue/gsgg?year=1900", HttpStatusCode.OK)]
    [InlineData("/catalogue/gsgg?organ=nobody", HttpStatusCode.NotFound)]
    [InlineData("/catalogue/nothing", HttpStatusCode.NotFound)]
    public async Task A_faulty_address_is_answered_with_a_sentence(string path, HttpStatusCode status)
    {
        var page = await portal.Visitor().OpenAsync(path);

        Assert.Equal(status, page.Status);
        Assert.Contains("。", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_by_organ_and_year_stay_in_the_address()
    {
        var day = new DateTimeOffset(2016, 6, 1, 0, 0, 0, TimeSpan.Zero);
        await portal.CarryOverAsync(PortalCity.Notice("甲局旧通知"), Organs.OtherDepartment, null, day, PublishedPrecision.Day);
        for (var place = 0; place < 22; place++)
        {
            await portal.CarryOverAsync(PortalCity.Notice($"乙局旧通知{place}"), Organs.Office, null, day, PublishedPrecision.Day);
        }

        var page = await portal.Visitor().OpenAsync("/catalogue/gsgg?organ=tc-d00&year=2016");
        var next = page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!;

        Assert.Contains("乙局旧通知", page.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("甲局旧通知", page.MainText, StringComparison.Ordinal);
        Assert.StartsWith("/catalogue/gsgg?organ=tc-d00&year=2016&after=", next, StringComparison.Ordinal);
        Assert.NotNull((await portal.Visitor().OpenAsync("/catalogue/gsgg?organ=tc-d00&year=2015")).Find("none-fits"));
    }

    [Fact]
    public async Task The_tree_counts_what_is_public()
    {
        await portal.DocumentAsync(EditorialState.Draft, PortalCity.Notice());
        await portal.DocumentAsync(EditorialState.Hidden, PortalCity.Notice());
        var before = CountOf(await portal.Visitor().OpenAsync("/catalogue"));

        await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());

        Assert.Equal(before + 1, CountOf(await portal.Visitor().OpenAsync("/catalogue")));
    }

    [Fact]
    public async Task What_is_drawn_for_all_readers_reads_alike_each_time_and_follows_the_next_release()
    {
        var day = new DateTimeOffset(2014, 6, 1, 0, 0, 0, TimeSpan.Zero);
        await portal.CarryOverAsync(PortalCity.Notice("甲局<&>通知"), Organs.OtherDepartment, null, day, PublishedPrecision.Day);
        await portal.CarryOverAsync(PortalCity.Notice("乙局通知"), Organs.Office, null, day, PublishedPrecision.Day);
        var drawn = await portal.Visitor().OpenAsync("/catalogue/gsgg?look=1");
        var again = await portal.Visitor().OpenAsync("/catalogue/gsgg?look=2");
        var deep = await portal.Visitor().OpenAsync("/catalogue/gsgg?after=0-0");
        await portal.CarryOverAsync(PortalCity.Notice("乙局又一通知"), Organs.Office, null, day, PublishedPrecision.Day);
        var after = await portal.Visitor().OpenAsync("/catalogue/gsgg?look=2");

        Assert.Equal(PiecesOf(drawn), PiecesOf(again));
        Assert.Equal(PiecesOf(drawn), PiecesOf(deep));
        Assert.Equal(CountOf(drawn) + 1, CountOf(after));
        Assert.Equal(OfferedFor(drawn, "tc-d00") + 1, OfferedFor(after, "tc-d00"));
        Assert.Equal(OfferedFor(after, "tc-d00"), OfferedFor(await portal.Visitor().OpenAsync("/catalogue/gsgg?organ=tc-d00"), "tc-d00"));
    }

    private static string PiecesOf(Page page) => page.Find("narrowing")!.OuterHtml + page.Document.QuerySelector("nav[aria-label='栏目']")!.OuterHtml;

    private static int OfferedFor(Page page, string organ) =>
        int.Parse(page.Document.QuerySelector($"option[value='{organ}']")!.TextContent.Split('（')[^1].TrimEnd('）'), CultureInfo.InvariantCulture);

    private static int CountOf(Page page) =>
        int.Parse(page.Find("count-/catalogue/gsgg")?.TextContent.Split(' ')[0] ?? "0", CultureInfo.InvariantCulture);

    private async Task<(List<string[]> Pages, string Last)> WalkAsync(string path, string relation)
    {
        var pages = new List<string[]>();
        string? at = path;
        for (var last = path; ; last = at)
        {
            var page = await portal.Visitor().OpenAsync(at);
            pages.Add([.. page.FindAll("record-link").Select(link => link.TextContent)]);
            at = page.Document.QuerySelector($"a[rel={relation}]")?.GetAttribute("href");
            if (at is null)
            {
                return (pages, last);
            }
        }
    }
}
