using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace TengchongPortal.Testing.Host;

/// <summary>What comes over the line when a browser that knows nothing opens a page: the page, its style, scripts and pictures, compressed.</summary>
public static partial class ColdVisit
{
    /// <returns>How many requests, and how many bytes of bodies.</returns>
    /// <exception cref="HttpRequestException">A piece was not answered, or came empty.</exception>
    public static async Task<(int Requests, int Bytes)> OfAsync(string path, Func<HttpRequestMessage, Task<HttpResponseMessage>> send)
    {
        ArgumentNullException.ThrowIfNull(send);
        var (length, html) = await FetchAsync(path, send);
        var page = new HtmlParser().ParseDocument(html);
        var pieces = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src]:not([loading=lazy])").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).ToList();
        var (_, style) = await FetchAsync(pieces.Single(piece => piece.Contains("/css/", StringComparison.Ordinal)), send);
        var sizes = new Dictionary<string, int> { [path] = length };
        foreach (var piece in pieces.Concat(Picture().Matches(style).Select(match => match.Groups["path"].Value)).Distinct())
        {
            sizes[piece] = (await FetchAsync(piece, send)).Bytes;
        }

        return (sizes.Count, sizes.Values.Sum());
    }

    /// <summary>As a browser asks: the length is that of the compressed body.</summary>
    private static async Task<(int Bytes, string Text)> FetchAsync(string path, Func<HttpRequestMessage, Task<HttpResponseMessage>> send)
    {
        using var packed = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        packed.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        using var answer = await send(packed);
        using var plain = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        using var read = await send(plain);
        var body = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        return body.Length > 0 ? (body.Length, await read.Content.ReadAsStringAsync()) : throw new HttpRequestException($"{path} came empty.");
    }

    [GeneratedRegex(@"url\(""\.\.(?<path>[^""]+)""\)")]
    private static partial Regex Picture();
}
