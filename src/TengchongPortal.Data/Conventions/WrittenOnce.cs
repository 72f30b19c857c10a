using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Conventions;

/// <summary>Refuses an update or deletion of record-book rows before the round trip; the triggers refuse it again.</summary>
public sealed class WrittenOnce : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(eventData);
        return ValueTask.FromResult(result);
    }

    private static void Check(DbContextEventData eventData)
    {
        var touched = eventData?.Context?.ChangeTracker.Entries()
            .FirstOrDefault(entry => entry is { Entity: IWrittenOnce, State: EntityState.Modified or EntityState.Deleted });
        if (touched is not null)
        {
            throw new InvalidOperationException($"{touched.Metadata.ClrType.Name} is written once and never edited.");
        }
    }
}
