using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Writing;

namespace TengchongPortal.Data.Reading.Views;

/// <summary>Adds readings to the numbers of the documents; a number and nothing about who read (R6).</summary>
public sealed class ViewLedger(PortalDbContext db, PortalTransactions transactions)
{
    public Task<int> AddAsync(IReadOnlyDictionary<Guid, int> readings, CancellationToken ct) => transactions.RunAsync(
        async token =>
        {
            foreach (var (document, count) in readings)
            {
                await AddAsync(document, count, token);
            }

            return readings.Count;
        },
        ct);

    private async Task AddAsync(Guid document, int count, CancellationToken ct)
    {
        var known = await db.RecordViews.Where(views => views.DocumentId == document)
            .ExecuteUpdateAsync(set => set.SetProperty(views => views.Count, views => views.Count + count), ct);
        if (known == 0)
        {
            db.RecordViews.Add(new RecordViews { DocumentId = document, Count = count });
        }
    }
}
