using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using TengchongPortal.Browser.Tests.Foundations;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A page of the media centre shows in a frame what the city published last (R131).</summary>
[Collection(BrowserCity.Journeys)]
public sealed partial class EmbeddingTests(BrowserCity city)
{
    [BrowserFact]
    public async Task Another_site_shows_the_list_without_a_cookie_and_a_link_opens_the_record()
    {
        await using var tab = await city.OpenAsync(Look.Narrow);
        await tab.GoAsync("/embeds");
        var example = Source().Replace(await tab.Piece("example").InnerTextAsync(), $"src=\"{new Uri(city.Address, "/embeds/all")}\"");
        tab.AssertQuiet();
        await using var media = await MediaCentreAsync(example);

        await tab.Page.GotoAsync(media.Urls.Single());
        var frame = tab.Page.FrameLocator("iframe");
        var title = await frame.GetByTestId("record-link").First.InnerTextAsync();
        var record = await tab.Page.Context.RunAndWaitForPageAsync(() => frame.GetByTestId("record-link").First.ClickAsync());

        Assert.Contains(title, await record.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await tab.Page.Context.CookiesAsync());
        await Screenshots.TakeAsync(tab.Page, "embedded-elsewhere");
    }

    /// <summary>Another site: its page is of another origin by its port.</summary>
    private static async Task<WebApplication> MediaCentreAsync(string example)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.MapGet("/", () => Results.Content($"<!DOCTYPE html><title>融媒体</title><h1>融媒体</h1>{example}", "text/html; charset=utf-8"));
        await site.StartAsync();
        return site;
    }

    // The portal of the tests names the address of its configuration, the browser knows another one.
    [GeneratedRegex("src=\"[^\"]*\"")]
    private static partial Regex Source();
}
