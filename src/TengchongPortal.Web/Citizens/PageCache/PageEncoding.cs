using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace TengchongPortal.Web.Citizens.PageCache;

/// <summary>How a kept page travels: pressed once when it is drawn, by the best way the reader's browser understands.</summary>
public sealed record PageEncoding(string Name, Func<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>> Press)
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    // As far as the size still falls clearly; beyond it the time grows faster.
    private const int BrotliQuality = 5;
    private const int BrotliWindow = 20;

    public static PageEncoding Plain { get; } = new("", whole => whole);

    private static readonly PageEncoding _brotli = new(Brotli, WithBrotli);
    private static readonly PageEncoding _gzip = new(Gzip, WithGzip);

    public static PageEncoding For(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var accepted = request.Headers.AcceptEncoding;
        return accepted.Count == 0 || !StringWithQualityHeaderValue.TryParseList(accepted, out var wishes) ? Plain
            : Takes(wishes, Brotli) ? _brotli
            : Takes(wishes, Gzip) ? _gzip
            : Plain;
    }

    private static bool Takes(IList<StringWithQualityHeaderValue> wishes, string name) =>
        wishes.Any(wish => wish.Value.Equals(name, StringComparison.OrdinalIgnoreCase) && wish.Quality is not 0);

    private static ReadOnlyMemory<byte> WithBrotli(ReadOnlyMemory<byte> whole)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(whole.Length)];
        return BrotliEncoder.TryCompress(whole.Span, room, out var length, BrotliQuality, BrotliWindow)
            ? room.AsMemory(0, length)
            : throw new InvalidOperationException("The room that the encoder itself asked for was too small.");
    }

    private static ReadOnlyMemory<byte> WithGzip(ReadOnlyMemory<byte> whole)
    {
        using var pressed = new MemoryStream(whole.Length / 2);
        using (var gzip = new GZipStream(pressed, CompressionLevel.Optimal))
        {
            gzip.Write(whole.Span);
        }

        return pressed.ToArray();
    }
}
