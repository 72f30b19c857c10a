using System.Net;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>The register of organs and their pages, over the reference data.</summary>
public sealed class OrganPageTests(ReferencePortal portal) : IClassFixture<ReferencePortal>
{
    [Fact]
    public async Task An_organ_without_records_shows_its_five_fixed_parts_and_says_what_is_missing()
    {
        var page = await portal.Visitor().OpenAsync("/organs/530581001");

        var parts = page.Find("fixed-nodes")!.Children.Select(part => part.TextContent).ToList();
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(5, parts.Count);
        Assert.All(parts, part => Assert.Matches("尚未公开|尚未开通", part));
    }

    [Fact]
    public async Task The_register_lists_the_government_and_its_townships()
    {
        var page = await portal.Visitor().OpenAsync("/organs");

        Assert.Contains("腾冲市人民政府", page.MainText, StringComparison.Ordinal);
        Assert.Contains("腾越街道", page.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync("/organs/000")).Status);
    }

    [Theory]
    [InlineData("公安", "/organs/tc-d", true)]
    [InlineData("騰越", "/organs/530581001", true)]
    [InlineData("　腾越　", "/organs/530581001", true)]
    [InlineData("腾越 街道", "/organs/530581001", true)]
    [InlineData("没有这样的机构", "/organs/530581001", false)]
    [InlineData("公安", "/organs/530581001", false)]
    public async Task An_organ_is_found_by_a_part_of_its_name(string typed, string address, bool isFound)
    {
        var page = await portal.Visitor().OpenAsync($"/organs?name={Uri.EscapeDataString(typed)}");

        Assert.Equal(isFound, page.FindAll("organ").Any(link => link.GetAttribute("href")!.StartsWith(address, StringComparison.Ordinal)));
        Assert.Equal(typed, page.Document.QuerySelector("#name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_portal_without_records_has_a_home_page_without_empty_blocks()
    {
        using var empty = new PortalUnderTest(PortalStart.None);

        var page = await empty.Visitor().OpenAsync("/");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("最新公开", page.MainText, StringComparison.Ordinal);
        Assert.Null(page.Find("figures"));
    }

    [Theory]
    [InlineData("/privacy")]
    [InlineData("/accessibility")]
    [InlineData("/catalogue")]
    [InlineData("/catalogue/ysqgk")]
    [InlineData("/catalogue/zfxxgkzn")]
    [InlineData("/robots.txt")]
    [InlineData("/sitemap.xml")]
    [InlineData("/log")]
    [InlineData("/log.json")]
    public async Task Every_entrance_opens_before_the_first_record(string path) =>
        Assert.Equal(HttpStatusCode.OK, (await portal.Visitor().OpenAsync(path)).Status);
}
