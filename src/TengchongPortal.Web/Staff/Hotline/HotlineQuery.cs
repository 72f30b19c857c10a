using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Staff.Hotline;

/// <summary>Counts both sides of the exchange from their own rows, so that they can disagree.</summary>
public sealed class HotlineQuery(PortalDbContext db)
{
    private const int MostFiles = 30;

    public async Task<HotlinePage> RunAsync(CancellationToken ct)
    {
        var received = await db.HotlineFiles.AsNoTracking().Where(file => file.Direction == HotlineDirection.Received).Select(file => new { file.Lines, file.Added, file.Known, file.Refused }).ToListAsync(ct);
        var states = await db.HotlineOrders.AsNoTracking().Join(db.Letters, order => order.LetterId, letter => letter.Id, (_, letter) => letter.State).GroupBy(state => state).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct);
        var files = await db.HotlineFiles.AsNoTracking().Include(file => file.Refusals.OrderBy(refusal => refusal.Line)).OrderByDescending(file => file.At).Take(MostFiles).ToListAsync(ct);
        return new(
            received.Sum(file => file.Lines),
            received.Sum(file => file.Added),
            received.Sum(file => file.Known),
            received.Sum(file => file.Refused),
            await db.HotlineOrders.CountAsync(ct),
            states.Where(state => !state.Key.IsOwed).Sum(state => state.Count),
            states.Where(state => state.Key.IsOwed).Sum(state => state.Count),
            [.. files]);
    }
}
