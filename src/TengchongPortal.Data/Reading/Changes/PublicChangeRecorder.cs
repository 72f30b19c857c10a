using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using TengchongPortal.Data.Reading.Counts;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Reading.Changes;

/// <summary>
/// Watches every write of the context: a changed public row gets its line in the sequence and moves its count by construction, and the generation moves once
/// the write is committed. Writes past the change tracker (<c>ExecuteUpdate</c>) are not seen; they concern <see cref="QuietTables"/> or
/// stand beside a write that is.
/// </summary>
public sealed class PublicChangeRecorder(PublicGeneration generation) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    // The transaction in which a context wrote something that citizens see; a write without one waits for its own end.
    private readonly ConditionalWeakTable<DbContext, IDbContextTransaction?> _waiting = [];

    /// <exception cref="NotSupportedException">Public rows are counted while they are saved, which asks the database: only the asynchronous way can.</exception>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        Seen(eventData?.Context).Exists(entry => entry.Entity is PublicRecord) ? throw new NotSupportedException("Public rows are saved asynchronously.") : result;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await RecordAsync(eventData?.Context, cancellationToken);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Forget(eventData?.Context);
        TellIfAlone(eventData?.Context);
        return ValueTask.FromResult(result);
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData?.Context);
        return Task.CompletedTask;
    }

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData?.Context);
        return Task.CompletedTask;
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Tell(eventData?.Context, eventData?.TransactionId);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell(eventData?.Context, eventData?.TransactionId);
        return Task.CompletedTask;
    }

    private async Task RecordAsync(DbContext? context, CancellationToken ct)
    {
        var changed = Seen(context);
        if (changed.Count == 0)
        {
            return;
        }

        _waiting.AddOrUpdate(context!, context!.Database.CurrentTransaction);
        foreach (var document in changed.Select(entry => entry.Entity).OfType<PublicRecord>().Select(record => record.DocumentId).Distinct())
        {
            context.Add(PublicChange.Of(document));
        }

        await CountKeeper.MoveAsync(context, changed, ct);
    }

    private static List<EntityEntry> Seen(DbContext? context) => context?.ChangeTracker.Entries().Where(IsSeen).ToList() ?? [];

    private static void Forget(DbContext? context)
    {
        if (context is not null)
        {
            CountKeeper.Forget(context);
        }
    }

    private static bool IsSeen(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && !QuietTables.Hold(entry.Metadata.ClrType) && !IsInWork(entry);

    private static bool IsInWork(EntityEntry entry) =>
        entry.Entity is Edition edition && QuietTables.IsInWork((EditorialState)entry.Property(nameof(Edition.State)).OriginalValue!, edition.State);

    /// <summary>Without a transaction of its own the save was the commit.</summary>
    private void TellIfAlone(DbContext? context)
    {
        if (context?.Database.CurrentTransaction is null)
        {
            Tell(context);
        }
    }

    /// <summary>A mark of another transaction was left by one that was rolled back: it says nothing.</summary>
    private void Tell(DbContext? context, Guid? transaction = null)
    {
        if (context is not null && _waiting.TryGetValue(context, out var within) && _waiting.Remove(context) && (within is null || within.TransactionId == transaction))
        {
            generation.Move();
        }
    }
}
