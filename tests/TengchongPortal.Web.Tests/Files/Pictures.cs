using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace TengchongPortal.Web.Tests.Files;

/// <summary>The smallest pictures and papers that are what they say.</summary>
internal static class Pictures
{
    public static byte[] Pdf(string inner = "") =>
        Encoding.ASCII.GetBytes($"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R{inner}>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    public static byte[] Png(int width = 1, int height = 1, params (string Name, string Text)[] extra) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1a, 0x0a,
        .. Chunk("IHDR", [.. BigEndian(width), .. BigEndian(height), 8, 0, 0, 0, 0]),
        .. extra.SelectMany(chunk => Chunk(chunk.Name, Encoding.Latin1.GetBytes(chunk.Text))),
        .. Chunk("IDAT", Pixels()),
        .. Chunk("IEND", []),
    ];

    public static byte[] Jpeg(int width = 1, int height = 1, params byte[][] segments) =>
    [
        0xff, 0xd8,
        .. Segment(0xe0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
        .. segments.SelectMany(segment => segment),
        .. Segment(0xc0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Segment(0xda, [1, 1, 0, 0, 63, 0]),
        0x12, 0xff, 0x00, 0xff, 0xd0, 0x34,
        .. Segment(0xc4, [0, 1, 2]),
        .. Segment(0xda, [1, 1, 0, 0, 63, 0]),
        0x56, 0xff, 0xd9,
    ];

    public static byte[] Segment(byte marker, byte[] content) =>
        [0xff, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        return [.. BigEndian(content.Length), .. named, .. BigEndian((int)Checksum(named))];
    }

    private static uint Checksum(byte[] bytes) =>
        ~bytes.Aggregate(uint.MaxValue, (sum, next) =>
            Enumerable.Range(0, 8).Aggregate(sum ^ next, (bits, _) => (bits & 1) == 1 ? (bits >> 1) ^ 0xedb88320 : bits >> 1));

    private static byte[] Pixels()
    {
        using var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write([0, 0]);
        }

        return stream.ToArray();
    }

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
