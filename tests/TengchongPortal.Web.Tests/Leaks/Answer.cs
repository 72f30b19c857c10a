using System.IO.Compression;
using System.Net;
using System.Text;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>Everything that came back for one request: status, header lines and bytes.</summary>
internal sealed record Answer(string Route, string Address, HttpStatusCode Status, string Headers, byte[] Body)
{
    /// <summary>Header lines, the bytes as they came and, of a packed document, the parts as its reader unpacks them.</summary>
    public byte[] Bytes { get; } = [.. Encoding.UTF8.GetBytes(Headers), .. Body, .. Unpacked(Body)];

    public static async Task<Answer> OfAsync(string route, string address, HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new(route, address, response.StatusCode, $"{response.ReasonPhrase}\n{response.Headers}{response.Content.Headers}{response.TrailingHeaders}", await response.Content.ReadAsByteArrayAsync());
    }

    private static byte[] Unpacked(byte[] body)
    {
        if (!body.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return [];
        }

        using var zip = new ZipArchive(new MemoryStream(body));
        using var parts = new MemoryStream();
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            part.CopyTo(parts);
        }

        return parts.ToArray();
    }
}
