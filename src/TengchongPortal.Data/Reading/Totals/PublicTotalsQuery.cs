using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Reading.Totals;

/// <summary>
/// The headline figure of a year "as of" a moment (R16). A record counts once, on the day it was first public anywhere; what is hidden,
/// withdrawn or removed later was public then and stays counted, so the answer for a past moment is the same on every later day.
/// </summary>
public sealed class PublicTotalsQuery(PublicRegister register)
{
    public async Task<PublicTotals> RunAsync(DateTimeOffset asOf, CancellationToken ct)
    {
        var from = ChinaTime.StartOf(new DateOnly(ChinaTime.DayOf(asOf).Year, 1, 1));
        var counts = await register.Addresses
            .Where(record => record.FirstPublishedAt >= from && record.FirstPublishedAt <= asOf)
            .GroupBy(record => record.OrganId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        var organs = await register.Organs.OrderBy(organ => organ.Order).ThenBy(organ => organ.Name).ToListAsync(ct);

        return new(from, asOf, [.. organs.Where(organ => counts.ContainsKey(organ.Id)).Select(organ => new OrganTotal(organ.Id, organ.Key, organ.Name, counts[organ.Id]))]);
    }
}
