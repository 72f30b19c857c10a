using Lucene.Net.Store;

namespace TengchongPortal.Search.Tests.Keeping;

/// <summary>A disk that can be full.</summary>
internal sealed class FullDisk
{
    public bool IsFull { get; set; }

    public Lucene.Net.Store.Directory Open(string path) => new Watched(this, FSDirectory.Open(path));

    private sealed class Watched(FullDisk disk, Lucene.Net.Store.Directory inner) : FilterDirectory(inner)
    {
        public override IndexOutput CreateOutput(string name, IOContext context) =>
            disk.IsFull ? throw new IOException("No space left on device") : base.CreateOutput(name, context);
    }
}
