using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.FullText.House;

/// <summary>Writes the line of a changed edition beside it. Every step and every saved draft changes the row of its edition.</summary>
public sealed class EditionChangeRecorder : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Record(eventData?.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Record(eventData?.Context);
        return ValueTask.FromResult(result);
    }

    private static void Record(DbContext? context)
    {
        var changed = context?.ChangeTracker.Entries<Edition>().Where(entry => entry.State is EntityState.Added or EntityState.Modified).Select(entry => entry.Entity.Id).ToList() ?? [];
        foreach (var edition in changed)
        {
            context!.Add(EditionChange.Of(edition));
        }
    }
}
