using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>
/// Looks at the start and again and again for what is due. A background service that throws stops the whole portal, so a look outlives
/// whatever it meets: trouble of the storage is left for the next one, anything else is logged as our fault.
/// </summary>
public abstract class Clock(TimeSpan rhythm, IServiceScopeFactory scopes, TimeProvider time, ILogger log) : BackgroundService
{
    private static readonly TimeSpan _slow = TimeSpan.FromSeconds(30);

    public TimeSpan Rhythm => rhythm;

    /// <summary>When it last looked; null before the first time. For the page of health.</summary>
    public DateTimeOffset? LookedAt { get; private set; }

    public DateTimeOffset? FaultAt { get; private set; }

    /// <summary>What kind of trouble it met last; its words are in the log, for they may quote what is not for everybody.</summary>
    public string? Fault { get; private set; }

    protected DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Whether the first look waits until the portal answers and for its turn: of whoever looks seldom.</summary>
    protected virtual bool WaitsForTurn => rhythm >= _slow;

    /// <summary>Whether readers wait for the first look: it begins once the portal answers, whatever the others do.</summary>
    protected virtual bool ComesFirst => false;

    /// <summary>One look at everything that is due at this moment.</summary>
    public abstract Task LookAsync(CancellationToken ct);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(rhythm, time);
        if (ComesFirst || WaitsForTurn)
        {
            await InsideAsync((FirstLooks first) => first.TakeAsync(() => TryLookAsync(stoppingToken), ComesFirst, stoppingToken));
        }
        else
        {
            await TryLookAsync(stoppingToken);
        }

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryLookAsync(stoppingToken);
        }
    }

    private async Task TryLookAsync(CancellationToken ct)
    {
        await GuardAsync("look", () => LookAsync(ct));
        LookedAt = Now;
    }

    /// <summary>Work in a scope of its own, so that what one piece leaves in the context meets no other.</summary>
    protected async Task<TResult> InsideAsync<TPart, TResult>(Func<TPart, Task<TResult>> work)
        where TPart : notnull
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TPart>());
    }

    /// <returns>What went wrong, already logged; null when nothing did.</returns>
    protected async Task<Exception?> GuardAsync(string what, Func<Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            await work();
            return null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            (FaultAt, Fault) = (Now, fault.GetType().Name);
            log.Log(StorageTrouble.IsBehind(fault) ? LogLevel.Warning : LogLevel.Error, fault, "{Clock} could not {What}; it will look again", GetType().Name, what);
            return fault;
        }
    }
}
