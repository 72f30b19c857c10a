using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;

namespace TengchongPortal.Search.Finding;

/// <summary>The place where a page began or ended, written so that an address can carry it. What was not written here for this question is none.</summary>
internal static class Cursor
{
    private const int Length = 24, Whole = Length + sizeof(uint);

    public static string Write(in Ranked border, string question)
    {
        Span<byte> bytes = stackalloc byte[Whole];
        BinaryPrimitives.WriteInt64BigEndian(bytes, BitConverter.SingleToInt32Bits(border.Score));
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], border.Published);
        BinaryPrimitives.WriteInt64BigEndian(bytes[16..], border.Key);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[Length..], Sum(bytes[..Length], question));
        return Base64Url.EncodeToString(bytes);
    }

    public static Ranked? Read(string? written, string question)
    {
        Span<byte> bytes = stackalloc byte[Whole];
        if (written is null || Base64Url.DecodeFromChars(written, bytes, out _, out var length) != OperationStatus.Done || length != Whole
            || BinaryPrimitives.ReadUInt32BigEndian(bytes[Length..]) != Sum(bytes[..Length], question))
        {
            return null;
        }

        return new(
            BitConverter.Int32BitsToSingle((int)BinaryPrimitives.ReadInt64BigEndian(bytes)),
            BinaryPrimitives.ReadInt64BigEndian(bytes[8..]),
            BinaryPrimitives.ReadInt64BigEndian(bytes[16..]),
            Document: -1);
    }

    // FNV-1a: it keeps apart what was meant apart, and guards no secret.
    private static uint Sum(ReadOnlySpan<byte> bytes, string question)
    {
        var sum = 2166136261u;
        foreach (var one in bytes)
        {
            sum = (sum ^ one) * 16777619u;
        }

        foreach (var one in question)
        {
            sum = (sum ^ one) * 16777619u;
        }

        return sum;
    }
}
