using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace TengchongPortal.Data.Importing.Lines;

/// <summary>Cuts a file into lines without holding more than one of them; a line beyond the limit is passed over, not kept.</summary>
public static class FileLines
{
    public const int MaxBytes = 8 * 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Blank => " \t\r"u8;

    public static async IAsyncEnumerable<FileLine> ReadAsync(Stream file, [EnumeratorCancellation] CancellationToken ct)
    {
        var reader = PipeReader.Create(file, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
        var (number, isOver, isDone) = (0, false, false);
        while (!isDone)
        {
            var result = await reader.ReadAsync(ct);
            var rest = result.Buffer;
            isDone = result.IsCompleted;
            while (TryCut(ref rest, isDone, out var cut))
            {
                var line = Read(++number, cut, isOver);
                isOver = false;
                if (line.IsTooLong || line.Bytes.Length > 0)
                {
                    yield return line;
                }
            }

            isOver |= rest.Length > MaxBytes;
            reader.AdvanceTo(isOver ? rest.End : rest.Start, rest.End);
        }

        if (isOver)
        {
            yield return new FileLine(number + 1, [], IsTooLong: true);
        }
    }

    private static bool TryCut(ref ReadOnlySequence<byte> rest, bool isLast, out ReadOnlySequence<byte> cut)
    {
        if (rest.PositionOf((byte)'\n') is { } end)
        {
            cut = rest.Slice(0, end);
            rest = rest.Slice(rest.GetPosition(1, end));
            return true;
        }

        cut = rest;
        if (!isLast || rest.Length is 0 or > MaxBytes)
        {
            return false;
        }

        rest = rest.Slice(rest.End);
        return true;
    }

    private static FileLine Read(int number, ReadOnlySequence<byte> cut, bool isOver)
    {
        if (isOver || cut.Length > MaxBytes)
        {
            return new(number, [], IsTooLong: true);
        }

        var bytes = cut.ToArray().AsSpan();
        if (number == 1 && bytes.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        return new(number, bytes.Trim(Blank).ToArray(), IsTooLong: false);
    }
}
