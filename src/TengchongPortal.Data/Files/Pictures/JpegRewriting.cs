using System.Buffers.Binary;
using TengchongPortal.Data.Files.Inspecting;

namespace TengchongPortal.Data.Files.Pictures;

/// <summary>A JPEG written anew segment by segment: no EXIF, profile, thumbnail or comment, and nothing after the end.</summary>
internal sealed class JpegRewriting(byte[] bytes, MemoryStream kept, UploadLimits limits)
{
    private const byte EndOfImage = 0xd9;
    private const byte StartOfScan = 0xda;
    private int _at = 2;
    private bool _hasSize;

    public static MemoryStream Rewrite(Stream content, UploadLimits limits)
    {
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        var kept = new MemoryStream(bytes.Length);
        new JpegRewriting(bytes, kept, limits).Run();
        return kept;
    }

    private void Run()
    {
        kept.Write(bytes, 0, 2);
        var hasScan = false;
        for (var marker = Marker(); marker != EndOfImage; marker = Marker())
        {
            Segment(marker);
            if (marker == StartOfScan)
            {
                FileRefusals.Require(_hasSize, FileRefusals.Mismatch);
                hasScan = true;
                Scan();
            }
        }

        FileRefusals.Require(hasScan, FileRefusals.Mismatch);
        kept.Write([0xff, EndOfImage]);
    }

    private byte Marker()
    {
        FileRefusals.Require(_at + 1 < bytes.Length && bytes[_at] == 0xff, FileRefusals.Mismatch);
        while (_at < bytes.Length && bytes[_at] == 0xff)
        {
            _at++;
        }

        FileRefusals.Require(_at < bytes.Length && bytes[_at] is not 0x00 and not (>= 0xd0 and <= 0xd8), FileRefusals.Mismatch);
        return bytes[_at++];
    }

    private void Segment(byte marker)
    {
        FileRefusals.Require(_at + 2 <= bytes.Length, FileRefusals.Mismatch);
        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(_at));
        FileRefusals.Require(length >= 2 && _at + length <= bytes.Length, FileRefusals.Mismatch);
        if (IsFrame(marker))
        {
            FileRefusals.Require(length >= 8, FileRefusals.Mismatch);
            ImageSize.Require(BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(_at + 5)), BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(_at + 3)), limits);
            _hasSize = true;
        }

        if (!IsTalk(marker))
        {
            kept.Write([0xff, marker]);
            kept.Write(bytes, _at, length);
        }

        _at += length;
    }

    /// <summary>Picture bytes run until a marker that is neither a stuffed zero nor a restart.</summary>
    private void Scan()
    {
        var start = _at;
        while (_at + 1 < bytes.Length && !(bytes[_at] == 0xff && bytes[_at + 1] is not 0x00 and not (>= 0xd0 and <= 0xd7) and not 0xff))
        {
            _at++;
        }

        kept.Write(bytes, start, _at - start);
    }

    private static bool IsFrame(byte marker) => marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc);

    /// <summary>APP1 to APP15 and COM; APP0 (JFIF) and APP14 (Adobe) say how colours are to be read.</summary>
    private static bool IsTalk(byte marker) => marker is >= 0xe1 and <= 0xef and not 0xee or 0xfe;
}
