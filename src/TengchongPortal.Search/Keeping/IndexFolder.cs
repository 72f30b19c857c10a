using System.Diagnostics.CodeAnalysis;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace TengchongPortal.Search.Keeping;

/// <summary>
/// The folder of the index: generations in folders of their own, and one small file that names the served one. The file is replaced in one
/// step, so that a process killed at any moment leaves the old generation or the new one, never half of each.
/// </summary>
internal sealed class IndexFolder : IDisposable
{
    private const string PointerName = "current", LockName = "lock", Prefix = "g";

    private readonly string _root;
    private readonly Func<string, Lucene.Net.Store.Directory> _open;
    private readonly FileStream _lock;

    /// <exception cref="IOException">Another process holds the folder, or it cannot be written.</exception>
    public IndexFolder(string root, Func<string, Lucene.Net.Store.Directory>? open = null)
    {
        _root = root;
        _open = open ?? (path => FSDirectory.Open(path, NoLockFactory.GetNoLockFactory()));
        Directory.CreateDirectory(root);
        _lock = new(Path.Combine(root, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>The served generation; null when there never was one.</summary>
    public string? Current => File.Exists(Pointer) ? File.ReadAllText(Pointer).Trim() : null;

    private string Pointer => Path.Combine(_root, PointerName);

    private Lucene.Net.Store.Directory Open(string name) => _open(Path.Combine(_root, name));

    private bool Holds(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) && name.All(char.IsAsciiLetterOrDigit) && Directory.Exists(Path.Combine(_root, name));

    /// <summary>Opens what is served, or makes an empty one where there is none; what cannot be read says so.</summary>
    /// <param name="written">A generation that is being written and stays.</param>
    public (Generation? Generation, IndexState State) OpenServed(SearcherFactory factory, string? written)
    {
        try
        {
            var current = Current;
            KeepOnly(current, written);
            if (current is null)
            {
                var empty = Created(factory);
                PointTo(empty.Name);
                return (empty, IndexState.Missing);
            }

            var generation = Holds(current) ? Generation.Open(current, Open(current), factory) : throw new DirectoryNotFoundException(current);
            // One that never took anything is what a process left that ended while it filled the first.
            return (generation, generation switch { null => IndexState.OtherSchema, { Until: 0 } => IndexState.Missing, _ => IndexState.Ready });
        }
        catch (Exception fault) when (Trouble.Is(fault))
        {
            return (null, IndexState.Broken);
        }
    }

    public Generation Created(SearcherFactory factory)
    {
        var name = $"{Prefix}{Guid.CreateVersion7():N}";
        return Generation.Create(name, Open(name), factory);
    }

    public void PointTo(string name)
    {
        var next = Pointer + ".next";
        using (var file = new FileStream(next, FileMode.Create, FileAccess.Write))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(name));
            file.Flush(flushToDisk: true);
        }

        File.Move(next, Pointer, overwrite: true);
    }

    /// <summary>Takes away generations that are not among these; what cannot be deleted now is deleted another time.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Old files in the way of nobody.")]
    public void KeepOnly(params IEnumerable<string?> names)
    {
        var kept = names.ToHashSet();
        foreach (var path in Directory.GetDirectories(_root, Prefix + "*").Where(path => !kept.Contains(Path.GetFileName(path))))
        {
            try
            {
                Directory.Delete(path, recursive: true);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
            }
        }
    }

    public void Dispose() => _lock.Dispose();
}
