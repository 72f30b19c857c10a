using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Staff.Hotline;

/// <summary>Counts both sides of the exchange of orders from their own rows, so that they can disagree.</summary>
public sealed class HotlineQuery(PortalDbContext db, HotlineFilesQuery files)
{
    private static readonly HotlineDirection[] _ways = [HotlineDirection.Received, HotlineDirection.Sent];

    public async Task<HotlinePage> RunAsync(CancellationToken ct)
    {
        var received = await files.SumsAsync(HotlineDirection.Received, ct);
        var states = await db.HotlineOrders.AsNoTracking().Join(db.Letters, order => order.LetterId, letter => letter.Id, (_, letter) => letter.State).GroupBy(state => state).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct);
        return new(
            received,
            await db.HotlineOrders.CountAsync(ct),
            states.Where(state => !state.Key.IsOwed).Sum(state => state.Count),
            states.Where(state => state.Key.IsOwed).Sum(state => state.Count),
            await files.LastAsync(_ways, ct));
    }
}
