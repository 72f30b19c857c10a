using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Reading.Changes;
using TengchongPortal.Search;

namespace TengchongPortal.Data.FullText;

/// <summary>
/// Brings the index to where the database is. It follows the sequence of public changes, whose lines were written in the transaction of the
/// change itself: a crash at any point makes it begin again where the index was last made durable, and nothing is missed.
/// </summary>
public sealed class IndexPump(ITextIndex index, PublicGeneration generation, IServiceScopeFactory scopes) : IDisposable
{
    private const int AtOnce = 200;

    private static readonly IndexState[] _useless = [IndexState.Missing, IndexState.Broken, IndexState.OtherSchema];

    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Takes what changed; an index that is missing, broken or ahead of this database is made anew.</summary>
    /// <returns>Whether anything was taken.</returns>
    public Task<bool> CatchUpAsync(CancellationToken ct) => AloneAsync(async entries =>
    {
        if (_useless.Contains(index.State) || index.AppliedUntil > await entries.NewestChangeAsync(ct))
        {
            await FillAsync(entries, null, ct);
        }

        return await FollowAsync(entries, ct);
    }, ct);

    /// <summary>Makes the index anew from the database while the old one answers.</summary>
    public Task<bool> RebuildAsync(IProgress<IndexProgress>? progress, CancellationToken ct) => AloneAsync(async entries =>
    {
        await FillAsync(entries, progress, ct);
        await FollowAsync(entries, ct);
        return true;
    }, ct);

    public void Dispose() => _one.Dispose();

    private async Task<bool> AloneAsync(Func<IndexEntries, Task<bool>> work, CancellationToken ct)
    {
        if (index.State is IndexState.InUse)
        {
            return false;
        }

        await _one.WaitAsync(ct);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await work(scope.ServiceProvider.GetRequiredService<IndexEntries>());
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<bool> FollowAsync(IndexEntries entries, CancellationToken ct)
    {
        var hasMoved = false;
        while (await entries.ChangesAfterAsync(index.AppliedUntil, AtOnce, ct) is var (changes, until) && until > index.AppliedUntil)
        {
            index.Apply(changes, until);
            hasMoved = true;
        }

        if (hasMoved)
        {
            index.Commit();
            generation.Move();
        }

        return hasMoved;
    }

    private async Task FillAsync(IndexEntries entries, IProgress<IndexProgress>? progress, CancellationToken ct)
    {
        using var rebuild = index.BeginRebuild();
        var until = await entries.NewestChangeAsync(ct);
        var (place, done, all) = (0L, 0, await entries.CountAsync(ct));
        while (await entries.RecordsAfterAsync(place, AtOnce, ct) is var (some, end) && some.Count > 0)
        {
            rebuild.Add(some);
            (place, done) = (end, done + some.Count);
            progress?.Report(new(done, Math.Max(all, done)));
        }

        rebuild.Finish(until);
        generation.Move();
    }
}

/// <summary>How far a rebuild has come.</summary>
public readonly record struct IndexProgress(int Done, int InAll);
