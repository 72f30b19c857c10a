using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Search;

namespace TengchongPortal.Data.FullText;

/// <summary>
/// Brings an index to where the database is. It follows a sequence of changes, whose lines were written in the transaction of the change
/// itself: a crash at any point makes it begin again where the index was last made durable, and nothing is missed.
/// </summary>
public abstract class Pump<TSource>(ITextIndex index, IServiceScopeFactory scopes) : IDisposable
    where TSource : IIndexSource
{
    private const int AtOnce = 200;

    private static readonly IndexState[] _useless = [IndexState.Missing, IndexState.Broken, IndexState.OtherSchema];

    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile bool _standsStill;

    /// <summary>Whether the last look met trouble, so that the index holds less than the database, or more.</summary>
    public bool StandsStill => _standsStill;

    /// <summary>Takes what changed; an index that is missing, broken or ahead of this database is made anew.</summary>
    /// <returns>Whether anything was taken.</returns>
    public Task<bool> CatchUpAsync(CancellationToken ct) => AloneAsync(async source =>
    {
        var isUseless = _useless.Contains(index.State) || index.AppliedUntil > await source.NewestChangeAsync(ct);
        if (isUseless)
        {
            await FillAsync(source, null, ct);
        }

        return await FollowAsync(source, ct) || isUseless;
    }, ct);

    /// <summary>Makes the index anew from the database while the old one answers.</summary>
    public Task<bool> RebuildAsync(IProgress<IndexProgress>? progress, CancellationToken ct) => AloneAsync(async source =>
    {
        await FillAsync(source, progress, ct);
        await FollowAsync(source, ct);
        return true;
    }, ct);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _one.Dispose();

    /// <summary>What is found has changed.</summary>
    protected virtual void Moved()
    {
    }

    private async Task<bool> AloneAsync(Func<TSource, Task<bool>> work, CancellationToken ct)
    {
        if (index.State is IndexState.InUse)
        {
            return false;
        }

        await _one.WaitAsync(ct);
        try
        {
            index.Open();
            await using var scope = scopes.CreateAsyncScope();
            var hasMoved = await work(scope.ServiceProvider.GetRequiredService<TSource>());
            _standsStill = false;
            return hasMoved;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _standsStill = true;
            throw;
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<bool> FollowAsync(TSource source, CancellationToken ct)
    {
        var (hasMoved, hasPurged) = (false, false);
        while (await source.ChangesAfterAsync(index.AppliedUntil, AtOnce, ct) is var (changes, until) && until > index.AppliedUntil)
        {
            hasPurged |= await source.HasPurgedAsync(changes, ct);
            index.Apply(changes, until);
            hasMoved = true;
        }

        if (hasMoved)
        {
            Keep(hasPurged);
            Moved();
        }

        return hasMoved;
    }

    private void Keep(bool hasPurged)
    {
        if (hasPurged)
        {
            index.Expunge();
        }

        index.Commit();
    }

    private async Task FillAsync(TSource source, IProgress<IndexProgress>? progress, CancellationToken ct)
    {
        using var rebuild = index.BeginRebuild();
        var until = await source.NewestChangeAsync(ct);
        var (place, done, all) = (0L, 0, await source.CountAsync(ct));
        while (await source.EntriesAfterAsync(place, AtOnce, ct) is var (some, end) && end > place)
        {
            rebuild.Add(some);
            (place, done) = (end, done + some.Count);
            progress?.Report(new(done, Math.Max(all, done)));
        }

        rebuild.Finish(until);
        Moved();
    }
}

/// <summary>How far a rebuild has come.</summary>
public readonly record struct IndexProgress(int Done, int InAll);
