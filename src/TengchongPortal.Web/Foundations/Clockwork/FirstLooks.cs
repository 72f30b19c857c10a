namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>
/// The first looks of the clocks that wait: once the portal answers, and one after another. All at once they would take every thread of a small machine from
/// the first reader, for work that can come a moment later. What a reader waits for, the indexes, is not held up by the others.
/// </summary>
public sealed class FirstLooks(IHostApplicationLifetime life) : IDisposable
{
    /// <summary>Whoever waited so long for a turn looks beside the others: one that waits for another site holds nobody up.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _turn = new(1);

    /// <param name="comesFirst">Whether it waits for no turn, only until the portal answers.</param>
    /// <returns>Whether it had a turn and was alone.</returns>
    public async Task<bool> TakeAsync(Func<Task> look, bool comesFirst, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(look);
        await StartedAsync(ct);
        var isAlone = !comesFirst && await _turn.WaitAsync(_patience, ct);
        try
        {
            await look();
        }
        finally
        {
            if (isAlone)
            {
                _turn.Release();
            }
        }

        return isAlone;
    }

    public void Dispose() => _turn.Dispose();

    private async Task StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }
}
