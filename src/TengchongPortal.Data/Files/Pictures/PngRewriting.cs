using System.Buffers.Binary;
using System.Text;
using TengchongPortal.Data.Files.Inspecting;

namespace TengchongPortal.Data.Files.Pictures;

/// <summary>A PNG written anew chunk by chunk: only chunks that draw are kept, and nothing after the end.</summary>
internal static class PngRewriting
{
    private static readonly string[] _drawing = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs"];

    public static MemoryStream Rewrite(Stream content, UploadLimits limits)
    {
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        RequireHeader(bytes, limits);
        var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes, 0, 8);
        var hasPixels = false;
        for (var at = 8; ;)
        {
            FileRefusals.Require(bytes.Length - at >= 12, FileRefusals.Mismatch);
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            FileRefusals.Require(length <= bytes.Length - at - 12, FileRefusals.Mismatch);
            var name = Encoding.ASCII.GetString(bytes, at + 4, 4);
            if (_drawing.Contains(name))
            {
                kept.Write(bytes, at, (int)length + 12);
            }

            hasPixels |= name == "IDAT";
            at += (int)length + 12;
            if (name == "IEND")
            {
                FileRefusals.Require(hasPixels && length == 0, FileRefusals.Mismatch);
                return kept;
            }
        }
    }

    private static void RequireHeader(ReadOnlySpan<byte> bytes, UploadLimits limits)
    {
        FileRefusals.Require(bytes.Length >= 33 && bytes[12..16].SequenceEqual("IHDR"u8) && bytes[11] == 13, FileRefusals.Mismatch);
        ImageSize.Require(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]), limits);
    }
}
