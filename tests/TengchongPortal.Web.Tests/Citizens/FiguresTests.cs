using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>R16 for citizens: the page of a year in numbers, as of now or of a past moment.</summary>
public sealed class FiguresTests : IAsyncLifetime, IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(new(2020, 2, 1, 4, 0, 0, TimeSpan.Zero)) };

    private Visitor Citizen => _portal.Visitor();

    public async Task InitializeAsync()
    {
        await CarryAsync(Organs.City, new(2019, 12, 11, 23, 56, 51, TimeSpan.Zero));
        await CarryAsync(Organs.City, new(2019, 12, 11, 23, 56, 52, TimeSpan.Zero));
        await CarryAsync(Organs.Department, new(2019, 12, 31, 15, 59, 59, TimeSpan.Zero));
        await CarryAsync(Organs.Department, new(2019, 12, 31, 16, 0, 0, TimeSpan.Zero));
        await CarryAsync(Organs.Department, null);
    }

    [Fact]
    public async Task A_year_is_counted_by_organ_by_column_and_by_carrier_and_each_adds_up()
    {
        var page = await Citizen.OpenAsync("/figures/2019");

        Assert.Contains("在2019年首次公开政府信息 3 条", page.TextOf("figures-total"), StringComparison.Ordinal);
        var tables = page.Document.QuerySelectorAll("table").ToList();
        Assert.Equal(3, tables.Count);
        Assert.All(tables, table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(tables, table => Assert.Equal("合计3", string.Concat(table.QuerySelectorAll("tfoot th, tfoot td").Select(cell => cell.TextContent.Trim()))));
        Assert.Equal(["腾冲市人民政府2", "腾冲市示例局1"], tables[0].QuerySelectorAll("tbody tr").Select(row => string.Concat(row.TextContent.Where(letter => !char.IsWhiteSpace(letter)))));
        Assert.Contains("以后任何一天重新计算都相同", page.TextOf("figures-counted"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-12-12%2007:56:51", 1)]
    [InlineData("2019-12-12T07:56:52", 2)]
    [InlineData("2019-12-12", 2)]
    [InlineData("2019-12-11", 0)]
    [InlineData("2020-01-15", 3)]
    [InlineData("", 3)]
    public async Task The_moment_decides_and_stays_in_the_address(string asOf, int total)
    {
        var page = await Citizen.OpenAsync($"/figures/2019?asOf={asOf}");

        using var json = JsonDocument.Parse((await Citizen.OpenAsync($"/figures/2019.json?asOf={asOf}")).Text);
        Assert.Equal(total, json.RootElement.GetProperty("total").GetInt32());
        Assert.Equal(Uri.UnescapeDataString(asOf), page.Control("截至时间").GetAttribute("value"));
        Assert.Contains(total == 0 ? "没有在2019年首次公开的政府信息" : $"政府信息 {total} 条", page.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Fact]
    public async Task The_figure_of_a_past_moment_is_the_same_after_more_was_published_and_something_hidden()
    {
        var before = (await Citizen.OpenAsync("/figures/2020.json?asOf=2020-01-31")).Text;
        await _portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());
        await _portal.DocumentAsync(EditorialState.Hidden, PortalCity.Notice());

        Assert.Equal(before, (await Citizen.OpenAsync("/figures/2020.json?asOf=2020-01-31")).Text);
        Assert.Contains("政府信息 3 条", (await Citizen.OpenAsync("/figures/2020")).TextOf("figures-total"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-13-45")]
    [InlineData("昨天")]
    [InlineData("2020-02-02")]
    [InlineData("9999-12-31")]
    [InlineData("2018-12-31")]
    public async Task A_faulty_moment_is_refused_with_what_was_typed_and_a_sentence(string asOf)
    {
        var page = await Citizen.OpenAsync($"/figures/2019?asOf={Uri.EscapeDataString(asOf)}");
        var json = await Citizen.OpenAsync($"/figures/2019.json?asOf={Uri.EscapeDataString(asOf)}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(asOf, page.Control("截至时间").GetAttribute("value"));
        Assert.Equal("true", page.Control("截至时间").GetAttribute("aria-invalid"));
        Assert.Contains("截至时间", page.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Null(page.Find("figures-total"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, json.Status);
        Assert.Contains("\"error\":\"content.as-of\"", json.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/figures/2021")]
    [InlineData("/figures/1948")]
    [InlineData("/figures/-1")]
    [InlineData("/figures/0")]
    [InlineData("/figures/abc")]
    [InlineData("/figures/99999999999")]
    [InlineData("/figures/2021.json")]
    public async Task A_year_that_has_not_begun_or_never_was_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Citizen.OpenAsync(path)).Status);

    [Fact]
    public async Task A_year_without_records_says_so_and_the_home_page_leads_to_the_present_one()
    {
        var empty = await Citizen.OpenAsync("/figures/2001");

        Assert.Contains("没有在2001年首次公开的政府信息", empty.TextOf("figures-none"), StringComparison.Ordinal);
        Assert.Empty(empty.Document.QuerySelectorAll("table"));
        Assert.Equal("/figures/2020", (await Citizen.OpenAsync("/")).Find("figures")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(["2020年", "2019年"], empty.Find("figures-years")!.QuerySelectorAll("a").Select(year => year.TextContent));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _portal.Dispose();

    private Task<Guid> CarryAsync(Domain.Organisations.Organ organ, DateTimeOffset? at) =>
        _portal.CarryOverAsync(PortalCity.Notice(), organ, null, at, at is null ? PublishedPrecision.Unknown : PublishedPrecision.Second);
}
