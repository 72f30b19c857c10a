namespace TengchongPortal.Data.Reading.Changes;

/// <summary>
/// A number that moves, once a write has been committed, whenever something changed that citizens may see. A page drawn under one number
/// is never shown under the next, so that nothing withdrawn is read from a cache, not even a page that was being drawn meanwhile.
/// </summary>
public sealed class PublicGeneration
{
    private long _number;

    public long Number => Volatile.Read(ref _number);

    /// <summary>Raised after each move, on the thread that wrote; must not block or throw.</summary>
    public event Action? Moved;

    public void Move()
    {
        Interlocked.Increment(ref _number);
        Moved?.Invoke();
    }
}
