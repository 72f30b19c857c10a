using System.Net;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Citizens.ReadingModes;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>The version for the elderly, sizes and colours: one cookie, no script, the same addresses (R184, domain 06 §7).</summary>
public sealed class ReadingModeTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Fact]
    public async Task Nothing_is_kept_of_a_reader_who_asked_for_nothing()
    {
        var page = await portal.Visitor().OpenAsync("/");

        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.Null(page.Document.DocumentElement.GetAttribute("class"));
        Assert.NotNull(page.Find("enter-elder"));
    }

    [Fact]
    public async Task One_link_leads_to_the_version_for_the_elderly_and_one_out_of_it_at_the_same_address()
    {
        var reader = portal.Visitor();
        var standard = await reader.OpenAsync("/organs");
        var arrived = await FollowAsync(reader, standard, "enter-elder");

        Assert.Equal("/organs", arrived.Location);
        Assert.Contains("httponly", Assert.Single(arrived.Response.Headers.GetValues("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
        var elder = await reader.OpenAsync("/organs");
        Assert.Equal("elder size-large", elder.Document.DocumentElement.GetAttribute("class"));
        Assert.Equal("/organs", (await FollowAsync(reader, elder, "leave-elder")).Location);
        Assert.Null((await reader.OpenAsync("/organs")).Document.DocumentElement.GetAttribute("class"));
    }

    [Fact]
    public async Task The_home_page_of_the_elderly_has_at_most_six_entrances_and_each_leads_somewhere()
    {
        var reader = portal.Visitor();
        await portal.DocumentAsync(Domain.Disclosures.EditorialState.Published, PortalCity.Notice());
        await reader.OpenAsync("/reading/elder");

        var entrances = (await reader.OpenAsync("/")).Find("plain-entrances")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.InRange(entrances.Count, 2, 6);
        foreach (var entrance in entrances)
        {
            Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync(entrance)).Status);
        }
    }

    [Fact]
    public async Task Size_and_colour_are_chosen_by_a_form_that_remembers_them()
    {
        var reader = portal.Visitor();
        var form = (await FollowAsync(reader, await reader.OpenAsync("/log"), "reading-link")).Form("reading");

        var saved = await reader.SendAsync(form.With(("Version", "standard"), ("Size", "Largest"), ("Ground", "YellowOnBlack")));

        Assert.Equal("/log", saved.Location);
        Assert.Equal("size-largest ground-yellow-on-black", (await reader.OpenAsync("/log")).Document.DocumentElement.GetAttribute("class"));
        Assert.NotNull((await reader.OpenAsync("/reading")).Document.QuerySelector("input[name=Ground][value=YellowOnBlack][checked]"));
    }

    [Theory]
    [InlineData("https://elsewhere.example/log", "/")]
    [InlineData("/reading", "/")]
    [InlineData("/log?from=2", "/log?from=2")]
    [InlineData("not an address", "/")]
    public async Task The_way_back_is_the_page_of_this_portal_that_led_here(string referer, string leads)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/reading/elder");
        request.Headers.TryAddWithoutValidation("Referer", referer.StartsWith('/') ? $"http://localhost{referer}" : referer);

        Assert.Equal(leads, (await portal.Visitor().SendAsync(request)).Location);
    }

    [Theory]
    [InlineData("/reading/set?Back=//elsewhere.example", "/")]
    [InlineData("/reading/set?Back=https://elsewhere.example/", "/")]
    [InlineData("/reading/set?Size=Huge", "/reading")]
    [InlineData("/reading/standard", "/")]
    public async Task A_wish_never_leads_out_of_the_portal(string address, string leads) =>
        Assert.Equal(leads, (await portal.Visitor().OpenAsync(address)).Location);

    [Theory]
    [InlineData("elder.Large.Plain", "elder size-large")]
    [InlineData("standard.Standard.BlackOnWhite", "ground-black-on-white")]
    [InlineData("standard.Standard.Plain", null)]
    [InlineData("elder.7.Plain", null)]
    [InlineData("elder.Large", null)]
    [InlineData("root.Large.Plain", null)]
    [InlineData("\"><script>", null)]
    [InlineData(null, null)]
    public void A_cookie_that_is_not_ours_means_the_standard_version(string? cookie, string? classNames) =>
        Assert.Equal(classNames, ReadingMode.Parse(cookie).ClassNames);

    [Fact]
    public void What_is_written_is_read_back()
    {
        var modes = from elder in Enumerable.Range(0, 2) from size in Enum.GetValues<TextSize>() from ground in Enum.GetValues<PageGround>() select new ReadingMode(elder == 1, size, ground);

        Assert.All(modes, mode => Assert.Equal(mode, ReadingMode.Parse(mode.ToString())));
    }

    /// <summary>Follows a link as a browser does: it says where it comes from.</summary>
    private static async Task<Page> FollowAsync(Visitor reader, Page from, string link)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, from.Find(link)!.GetAttribute("href"));
        request.Headers.Referrer = from.Response.RequestMessage!.RequestUri;
        return await reader.SendAsync(request);
    }
}
