using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using TengchongPortal.Domain.Reposts;

namespace TengchongPortal.Web.Foundations.Sources;

/// <summary>
/// Reads pages of registered sources (R115), and of nothing else: an address or a redirect that leaves the host of the source is not followed. A page has
/// a time and a size that it may take.
/// </summary>
public sealed class SourcePages(HttpClient client)
{
    public const int MostBytes = 8_000_000;

    private const int MostHops = 4;

    /// <summary>What the page shows of the text.</summary>
    public async Task<SourceSighting> LookAsync(RepostSource source, Uri address, string? body, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            using var answer = await FollowAsync(source, address, ct);
            return answer switch
            {
                { StatusCode: HttpStatusCode.NotFound or HttpStatusCode.Gone } => SourceSighting.Missing,
                { StatusCode: HttpStatusCode.OK } when body is not null => SourcePassages.Find(body, await WordsAsync(answer, ct)),
                _ => SourceSighting.Unreachable,
            };
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException or InvalidDataException || (trouble is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return SourceSighting.Unreachable;
        }
    }

    private async Task<HttpResponseMessage?> FollowAsync(RepostSource source, Uri address, CancellationToken ct)
    {
        for (var hop = 0; hop < MostHops && source.Holds(address); hop++)
        {
            var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, ct);
            if ((int)answer.StatusCode is < 300 or >= 400 || answer.Headers.Location is not { } next)
            {
                return answer;
            }

            answer.Dispose();
            address = new(address, next);
        }

        return null;
    }

    private static async Task<string> WordsAsync(HttpResponseMessage answer, CancellationToken ct)
    {
        await answer.Content.LoadIntoBufferAsync(MostBytes, ct);
        await using var bytes = await answer.Content.ReadAsStreamAsync(ct);
        var document = await new HtmlParser().ParseDocumentAsync(await TextAsync(bytes, answer.Content.Headers.ContentType?.CharSet, ct), ct);
        foreach (var silent in document.QuerySelectorAll("script, style, noscript, template").ToList())
        {
            silent.Remove();
        }

        return $"{document.Title}\n{document.Body?.TextContent}";
    }

    // Older sites write GB 2312 or GBK and say so in the header or in the page; what names no encoding is UTF-8.
    private static async Task<string> TextAsync(Stream bytes, string? charset, CancellationToken ct)
    {
        using var copy = new MemoryStream();
        await bytes.CopyToAsync(copy, ct);
        var text = Encoding.UTF8.GetString(copy.GetBuffer(), 0, (int)copy.Length);
        var named = EncodingOf(charset) ?? EncodingOf(Declared(text));
        return named is null or UTF8Encoding ? text : named.GetString(copy.GetBuffer(), 0, (int)copy.Length);
    }

    private static string? Declared(string text)
    {
        var head = text[..Math.Min(text.Length, 2048)];
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : string.Concat(head[(at + "charset=".Length)..].TrimStart('"', '\'', ' ').TakeWhile(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '_'));
    }

    private static Encoding? EncodingOf(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name.Trim('"', '\'')) ?? Encoding.GetEncoding(name.Trim('"', '\''));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
