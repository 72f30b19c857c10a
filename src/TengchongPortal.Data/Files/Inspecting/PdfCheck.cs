using System.Buffers;

namespace TengchongPortal.Data.Files.Inspecting;

/// <summary>
/// A plain scan of the bytes: header, end mark, and the names of things that act. It sees what stands in the file uncompressed, also with
/// letters written as #xx; it does not see into compressed object streams, for which the scanner behind the quarantine is there.
/// </summary>
internal static class PdfCheck
{
    private const int Tail = 1_024;

    private static readonly byte[][] _acting =
    [
        "/JavaScript"u8.ToArray(), "/Launch"u8.ToArray(), "/EmbeddedFile"u8.ToArray(), "/RichMedia"u8.ToArray(), "/SubmitForm"u8.ToArray(), "/ImportData"u8.ToArray(),
    ];

    private static readonly SearchValues<byte> _blank = SearchValues.Create(" \t\r\n\f\0"u8);

    public static void Require(Stream content)
    {
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        FileRefusals.Require(HasVersion(bytes) && HasEnd(bytes), FileRefusals.Mismatch);
        var plain = Unescaped(bytes);
        foreach (var name in _acting)
        {
            FileRefusals.Require(plain.IndexOf(name) < 0, FileRefusals.Macro);
        }
    }

    private static bool HasVersion(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 8 && bytes[5] is (byte)'1' or (byte)'2' && bytes[6] == '.' && char.IsAsciiDigit((char)bytes[7]);

    /// <summary>Nothing but white space may follow the last end mark: what is hung on behind it is another file.</summary>
    private static bool HasEnd(ReadOnlySpan<byte> bytes)
    {
        var tail = bytes[^Math.Min(Tail, bytes.Length)..];
        var end = tail.LastIndexOf("%%EOF"u8);
        return end >= 0 && tail[(end + 5)..].IndexOfAnyExcept(_blank) < 0;
    }

    private static ReadOnlySpan<byte> Unescaped(byte[] bytes)
    {
        var length = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            var escape = bytes[at] == '#' && at + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[at + 1]) && char.IsAsciiHexDigit((char)bytes[at + 2]);
            bytes[length++] = escape ? (byte)(Hex(bytes[at + 1]) << 4 | Hex(bytes[at + 2])) : bytes[at];
            at += escape ? 2 : 0;
        }

        return bytes.AsSpan(0, length);
    }

    private static int Hex(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
