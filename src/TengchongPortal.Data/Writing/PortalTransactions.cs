using Microsoft.EntityFrameworkCore;

namespace TengchongPortal.Data.Writing;

/// <summary>
/// One write, whole or not at all: on SQLite the transaction begins immediate (a deferred read-then-write fails at once), behind the
/// writers' gate. The change tracker is emptied first, so that everything is read inside the transaction.
/// </summary>
public sealed class PortalTransactions(PortalDbContext db, WriteGate gate)
{
    private readonly List<Func<Task>> _afterwards = [];

    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var pass = db.Database.IsSqlite() ? await gate.EnterAsync(ct) : null;
        _afterwards.Clear();
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var result = await work(ct);
        await db.SaveChangesAsync(ct);

        // From here on the caller's impatience no longer matters: what is acknowledged must be durable, and the reverse.
        await transaction.CommitAsync(CancellationToken.None);
        foreach (var act in _afterwards)
        {
            await act();
        }

        return result;
    }

    /// <summary>Something outside the database that may happen only when the running transaction has held; it must not throw, and must be made up for if the process dies before.</summary>
    internal void AfterCommit(Func<Task> act) => _afterwards.Add(act);
}
