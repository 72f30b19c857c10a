using System.Net;
using AngleSharp.Dom;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>R131: lists of what is new in the frame of another site, documented on a page of their own, without cookies.</summary>
public sealed class EmbedTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Theory]
    [InlineData("/embeds/all")]
    [InlineData("/embeds/gsgg")]
    public async Task A_frame_tells_what_is_new_and_no_longer_what_was_hidden(string address)
    {
        var edition = await portal.Walk.ToAsync(EditorialState.Published, PortalCity.Notice($"嵌入 <{address}> & 通知"));
        var id = await portal.DocumentOfAsync(edition);
        var first = Links(await portal.Visitor().OpenAsync(address))[0];

        await portal.Walk.TakeAsync(edition, EditorialEvent.Hide);

        Assert.Equal($"嵌入 <{address}> & 通知", first.TextContent);
        Assert.Equal($"/records/{id}", first.GetAttribute("href"));
        Assert.DoesNotContain(Links(await portal.Visitor().OpenAsync(address)), link => link.GetAttribute("href") == $"/records/{id}");
    }

    [Fact]
    public async Task Policies_and_interpretations_have_frames_of_their_own()
    {
        var (policy, interpretation) = await portal.Walk.PackageAsync();
        await portal.Walk.ReleaseAsync(policy.Id);
        var explained = (await portal.Walk.FindAsync(interpretation)).DocumentId;

        Assert.Equal($"/records/{policy.DocumentId}", Links(await portal.Visitor().OpenAsync("/embeds/policies"))[0].GetAttribute("href"));
        Assert.Equal($"/records/{explained}", Links(await portal.Visitor().OpenAsync("/embeds/interpretations"))[0].GetAttribute("href"));
    }

    [Fact]
    public async Task Any_site_may_frame_it_it_sets_no_cookie_and_nothing_in_it_is_filled_in_or_runs()
    {
        var page = await portal.Visitor().OpenAsync("/embeds/all");
        var headers = page.Response.Headers;

        Assert.EndsWith("frame-ancestors *", Assert.Single(headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(headers.Contains("X-Frame-Options"));
        Assert.Equal("cross-origin", Assert.Single(headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.False(headers.Contains("Set-Cookie"));
        Assert.Empty(page.Document.QuerySelectorAll("form, input, button, script"));
        Assert.All(page.Document.QuerySelectorAll("a[href]"), link => Assert.Equal(("_blank", "noopener"), (link.GetAttribute("target"), link.GetAttribute("rel"))));
    }

    /// <summary>A browser lays the headers of a 304 over the page that it has.</summary>
    [Fact]
    public async Task A_frame_that_has_not_changed_may_still_be_framed()
    {
        var first = await portal.Visitor().OpenAsync("/embeds/all");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/embeds/all");
        again.Headers.IfNoneMatch.Add(first.Response.Headers.ETag!);

        var same = await portal.Visitor().SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, same.Status);
        Assert.EndsWith("frame-ancestors *", Assert.Single(same.Response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(same.Response.Headers.Contains("X-Frame-Options"));
    }

    [Fact]
    public async Task No_other_page_may_be_framed_not_even_the_answer_about_a_frame_that_is_not_there()
    {
        foreach (var (address, status) in new[] { ("/", HttpStatusCode.OK), ("/embeds", HttpStatusCode.OK), ("/embeds/nothing", HttpStatusCode.NotFound) })
        {
            var page = await portal.Visitor().OpenAsync(address);
            Assert.Equal(status, page.Status);
            Assert.EndsWith("frame-ancestors 'none'", Assert.Single(page.Response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal("DENY", Assert.Single(page.Response.Headers.GetValues("X-Frame-Options")));
        }
    }

    [Theory]
    [InlineData("", 10)]
    [InlineData("?most=3", 3)]
    [InlineData("?most=0", 10)]
    [InlineData("?most=21", 10)]
    [InlineData("?most=x", 10)]
    public async Task A_frame_shows_as_many_lines_as_are_asked_for(string asked, int lines)
    {
        while (Links(await portal.Visitor().OpenAsync("/embeds/gsgg")).Count < 10)
        {
            await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("便民服务日通知"));
        }

        Assert.Equal(lines, Links(await portal.Visitor().OpenAsync($"/embeds/gsgg{asked}")).Count);
    }

    [Fact]
    public async Task The_page_about_them_lists_whole_addresses_that_answer()
    {
        await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("列在嵌入页的通知"));
        var page = await portal.Visitor().OpenAsync("/embeds");
        var codes = page.FindAll("list").SelectMany(row => row.QuerySelectorAll("code")).Select(code => new Uri(code.TextContent)).ToList();

        Assert.Contains(codes, address => address.AbsolutePath == "/embeds/gsgg");
        Assert.Contains("/embeds/all\"", page.TextOf("example"), StringComparison.Ordinal);
        foreach (var address in codes)
        {
            Assert.Equal(HttpStatusCode.OK, (await portal.Visitor().OpenAsync(address.PathAndQuery)).Status);
        }
    }

    private static List<IElement> Links(Page page) => [.. page.Document.QuerySelectorAll("[data-testid=record-link]")];
}
