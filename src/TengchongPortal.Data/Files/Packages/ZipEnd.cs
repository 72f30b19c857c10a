using System.Buffers.Binary;
using TengchongPortal.Data.Files.Inspecting;

namespace TengchongPortal.Data.Files.Packages;

/// <summary>The end record of a zip must be its last bytes and count no more than we take, before anything reads the directory.</summary>
internal static class ZipEnd
{
    private const int Size = 22;
    private const uint Signature = 0x06054b50;

    public static void Require(Stream content, UploadLimits limits)
    {
        FileRefusals.Require(content.Length > Size, FileRefusals.Mismatch);
        var end = new byte[Size];
        content.Position = content.Length - Size;
        content.ReadExactly(end);
        content.Position = 0;
        FileRefusals.Require(BinaryPrimitives.ReadUInt32LittleEndian(end) == Signature, FileRefusals.Mismatch);
        FileRefusals.Require(BinaryPrimitives.ReadUInt16LittleEndian(end.AsSpan(10)) <= limits.MaxZipEntries, FileRefusals.ZipBomb);
    }
}
