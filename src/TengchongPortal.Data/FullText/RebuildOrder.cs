using System.Globalization;
using TengchongPortal.Data.Site;

namespace TengchongPortal.Data.FullText;

/// <summary>
/// How a command asks the portal at work, which has the index, to make it anew: by a file in the store. The answer is a second file with
/// how far it is; both are gone when it is done.
/// </summary>
public sealed class RebuildOrder(StorageRoot root)
{
    private readonly string _wanted = Path.Combine(root.Path, "index.wanted");
    private readonly string _progress = Path.Combine(root.Path, "index.progress");

    public bool IsGiven => File.Exists(_wanted);

    public void Give() => File.WriteAllText(_wanted, "");

    /// <summary>Nobody heard it.</summary>
    public void TakeBack() => File.Delete(_wanted);

    /// <summary>How far the portal at work is; null when it has not begun, or is done.</summary>
    public IndexProgress? Reached
    {
        get
        {
            try
            {
                return File.Exists(_progress) && File.ReadAllText(_progress).Split('/') is [var done, var all]
                    ? new(int.Parse(done, CultureInfo.InvariantCulture), int.Parse(all, CultureInfo.InvariantCulture))
                    : null;
            }
            catch (Exception beingWritten) when (beingWritten is IOException or FormatException)
            {
                return null;
            }
        }
    }

    public RebuildWork Begin() => new(_wanted, _progress);
}

/// <summary>An order that is being carried out; when it is over, however it ended, the order is taken away.</summary>
public sealed class RebuildWork(string wanted, string progress) : IProgress<IndexProgress>, IDisposable
{
    public void Report(IndexProgress value) => File.WriteAllText(progress, string.Create(CultureInfo.InvariantCulture, $"{value.Done}/{value.InAll}"));

    public void Dispose()
    {
        File.Delete(progress);
        File.Delete(wanted);
    }
}
