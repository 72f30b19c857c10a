using System.IO.Compression;
using System.Net;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Foundations;

/// <summary>Styles and scripts bear a mark of their content in their names, are kept for ever, and travel pressed: a second page of a reader costs none of them (R171, R184).</summary>
public sealed class AssetTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const int AYear = 31_536_000;

    [Theory]
    [InlineData("link[rel=stylesheet]", "href", "/css/site.")]
    [InlineData("script[src*=suggest]", "src", "/js/suggest.")]
    public async Task What_a_page_names_is_marked_by_its_content_kept_for_ever_and_pressed_for_whoever_wishes(string selector, string attribute, string beginning)
    {
        var page = await portal.Visitor().OpenAsync("/catalogue");
        var address = page.Document.QuerySelector(selector)!.GetAttribute(attribute)!;
        using var plain = await AskAsync(address, "identity");
        using var pressed = await AskAsync(address, "gzip, deflate, br");
        var whole = await plain.Content.ReadAsByteArrayAsync();

        Assert.Matches($@"^{beginning.Replace(".", @"\.", StringComparison.Ordinal)}[a-z0-9]{{8,}}\.(css|js)$", address);
        foreach (var answer in new[] { plain, pressed })
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(AYear), answer.Headers.CacheControl!.MaxAge);
            Assert.Contains(answer.Headers.CacheControl.Extensions, extension => extension.Name == "immutable");
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        }

        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal(whole, await UnpressedAsync(pressed));
        Assert.InRange(pressed.Content.Headers.ContentLength!.Value, 1, whole.Length * 2 / 3);
    }

    [Fact]
    public async Task Under_its_plain_name_a_file_is_asked_for_again_each_time()
    {
        using var answer = await AskAsync("/css/site.css", "br");

        Assert.DoesNotContain(answer.Headers.CacheControl!.Extensions, extension => extension.Name == "immutable");
        Assert.True(answer.Headers.CacheControl.NoCache);
    }

    // A build presses by gzip, the published portal by brotli as well.
    private static async Task<byte[]> UnpressedAsync(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsStreamAsync();
        await using Stream opened = answer.Content.Headers.ContentEncoding.Single() == "br" ? new BrotliStream(bytes, CompressionMode.Decompress) : new GZipStream(bytes, CompressionMode.Decompress);
        using var whole = new MemoryStream();
        await opened.CopyToAsync(whole);
        return whole.ToArray();
    }

    private async Task<HttpResponseMessage> AskAsync(string address, string encodings)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", encodings);
        return await portal.Visitor().FetchAsync(request);
    }
}
