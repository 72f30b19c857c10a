using System.Net.Http.Headers;
using AngleSharp.Html.Parser;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Whole;

/// <summary>What comes over a slow line when somebody opens the portal for the first time (R184).</summary>
public sealed class WeightTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const int MostBytes = 60 * 1024;
    private const int MostRequests = 6;

    [Theory]
    [InlineData("/")]
    [InlineData("/catalogue/zcwj")]
    public async Task A_first_page_is_light(string path)
    {
        var html = await FetchAsync(path);
        var page = new HtmlParser().ParseDocument(html.Text);
        var pieces = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src]:not([loading=lazy])").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).ToList();
        var style = await FetchAsync(pieces.Single(piece => piece.Contains("/css/", StringComparison.Ordinal)));
        var pictures = System.Text.RegularExpressions.Regex.Matches(style.Text, @"url\(""\.\.(?<path>[^""]+)""\)").Select(match => match.Groups["path"].Value).Distinct();
        var sizes = new Dictionary<string, int> { [path] = html.Bytes };
        foreach (var piece in pieces.Concat(pictures))
        {
            sizes[piece] = (await FetchAsync(piece)).Bytes;
        }

        Assert.InRange(sizes.Count, 2, MostRequests);
        Assert.True(sizes.Values.Sum() <= MostBytes, string.Join(", ", sizes));
    }

    /// <summary>As a browser asks: the length is that of the compressed body.</summary>
    private async Task<(int Bytes, string Text)> FetchAsync(string path)
    {
        using var packed = new HttpRequestMessage(HttpMethod.Get, path);
        packed.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        using var answer = await portal.Visitor().FetchAsync(packed);
        Assert.True(answer.IsSuccessStatusCode, path);
        using var plain = new HttpRequestMessage(HttpMethod.Get, path);
        using var read = await portal.Visitor().FetchAsync(plain);
        return ((await answer.Content.ReadAsByteArrayAsync()).Length, await read.Content.ReadAsStringAsync());
    }
}
