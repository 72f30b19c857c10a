namespace TengchongPortal.Data.Writing;

/// <summary>
/// Lets one writer at a time at an embedded database, without holding a pool thread while it waits (security.md 1.4).
/// Server databases have their own locks and do not use it.
/// </summary>
public sealed class WriteGate : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _one = new(1, 1);

    /// <exception cref="StorageBusyException">Other writers kept the database longer than five seconds.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken ct)
    {
        if (!await _one.WaitAsync(_patience, ct))
        {
            throw new StorageBusyException();
        }

        return new Pass(_one);
    }

    public void Dispose() => _one.Dispose();

    private sealed class Pass(SemaphoreSlim one) : IDisposable
    {
        private bool _left;

        public void Dispose()
        {
            if (!_left)
            {
                _left = true;
                one.Release();
            }
        }
    }
}
