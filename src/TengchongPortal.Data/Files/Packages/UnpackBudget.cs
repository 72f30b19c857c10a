using System.IO.Compression;
using TengchongPortal.Data.Files.Inspecting;

namespace TengchongPortal.Data.Files.Packages;

/// <summary>Counts what comes out of a package while it comes out: the sizes a package declares may lie.</summary>
internal sealed class UnpackBudget(UploadLimits limits)
{
    private const long Exempt = 1 << 20;
    private long _unpacked;

    public Stream Open(ZipArchiveEntry entry)
    {
        FileRefusals.Require(_unpacked + entry.Length <= limits.MaxUnpackedBytes, FileRefusals.ZipBomb);
        return new Counted(entry.Open(), read => Spend(entry, read));
    }

    private void Spend(ZipArchiveEntry entry, (int Read, long OfEntry) bytes)
    {
        _unpacked += bytes.Read;
        var ratioHolds = bytes.OfEntry <= Exempt || bytes.OfEntry <= Math.Max(entry.CompressedLength, 1) * limits.MaxRatio;
        FileRefusals.Require(_unpacked <= limits.MaxUnpackedBytes && ratioHolds, FileRefusals.ZipBomb);
    }

    private sealed class Counted(Stream inner, Action<(int Read, long OfEntry)> spend) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _read; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            _read += read;
            spend((read, _read));
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
