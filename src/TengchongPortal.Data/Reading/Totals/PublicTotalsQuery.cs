using System.Collections.Immutable;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Reading.Totals;

/// <summary>
/// The headline figure of a year "as of" a moment (R16). A record counts once, on the day it was first public anywhere; what is hidden,
/// withdrawn or removed later was public then and stays counted, so the answer for a past moment is the same on every later day.
/// </summary>
public sealed class PublicTotalsQuery(PublicRegister register)
{
    /// <summary>The year of the moment, up to the moment.</summary>
    public Task<PublicTotals> RunAsync(DateTimeOffset asOf, CancellationToken ct) => RunAsync(ChinaTime.DayOf(asOf).Year, asOf, ct);

    /// <summary>A year as it stood at a moment; a moment after its end sees the whole year.</summary>
    public async Task<PublicTotals> RunAsync(int year, DateTimeOffset asOf, CancellationToken ct)
    {
        var (from, next) = (ChinaTime.StartOf(new DateOnly(year, 1, 1)), ChinaTime.StartOf(new DateOnly(year + 1, 1, 1)));
        var counted = register.Moments.Where(record => record.FirstPublishedAt >= from && record.FirstPublishedAt < next && record.FirstPublishedAt <= asOf);
        var organs = await CountAsync(counted, record => record.OrganId, ct);
        var columns = await CountAsync(counted, record => record.ColumnId, ct);

        return new(
            from,
            asOf,
            [.. (await register.Organs.OrderBy(organ => organ.Order).ThenBy(organ => organ.Name).ToListAsync(ct))
                .Where(organ => organs.ContainsKey(organ.Id))
                .Select(organ => new OrganTotal(organ.Id, organ.Key, organ.Name, organs[organ.Id]))],
            [.. (await register.Columns.OrderBy(column => column.Order).ThenBy(column => column.Key).ToListAsync(ct))
                .Where(column => columns.ContainsKey(column.Id))
                .Select(column => new ColumnTotal(column.Id, column.Key, column.Name, columns[column.Id]))],
            await CountAsync(counted, record => record.Origin, ct));
    }

    private static async Task<ImmutableDictionary<TKey, int>> CountAsync<TKey>(IQueryable<PublicMoment> records, Expression<Func<PublicMoment, TKey>> by, CancellationToken ct)
        where TKey : notnull =>
        (await records.GroupBy(by).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct))
            .ToImmutableDictionary(group => group.Key, group => group.Count);
}
