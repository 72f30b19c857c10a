using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading.Finding;

namespace TengchongPortal.Data.Reading.Counts;

/// <summary>The counts of all that is public as they stood at one moment; the next moment's book shares with it whatever did not move.</summary>
public sealed class CellBook
{
    private static readonly CellBook _empty = new(0, ImmutableDictionary<Guid, ColumnCells>.Empty);

    private readonly long _moved;
    private readonly ImmutableDictionary<Guid, ColumnCells> _columns;

    private CellBook(long moved, ImmutableDictionary<Guid, ColumnCells> columns) => (_moved, _columns) = (moved, columns);

    /// <summary>Records that are shown, by column; of one organ or of all.</summary>
    public IReadOnlyDictionary<Guid, int> Columns(Guid? organId = null) =>
        _columns.ToDictionary(column => column.Key, column => organId is { } organ ? column.Value.Organs.GetValueOrDefault(organ) : column.Value.Shown);

    /// <summary>Records that are shown, by organ; an organ without any is not named.</summary>
    public IReadOnlyDictionary<Guid, int> Organs() =>
        _columns.Values.SelectMany(column => column.Organs).GroupBy(organ => organ.Key, organ => organ.Value).ToDictionary(group => group.Key, group => group.Sum());

    /// <summary>Addresses first published in a year of China's calendar, whatever became of them (R16).</summary>
    public int OfYear(int year) => _columns.Values.Sum(column => column.Years.GetValueOrDefault(year));

    /// <summary>What each further choice would leave of a list of everything; the words of titles are not known here.</summary>
    public FacetCounts Facets(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var within = filter.Scope is { } scope ? scope.Select(_columns.GetValueOrDefault).OfType<ColumnCells>() : _columns.Values;
        return FacetCounts.Of(within.SelectMany(column => column.On(filter.Today)), filter);
    }

    /// <summary>The book brought up to what is committed.</summary>
    internal static async Task<CellBook> ReadAsync(CellBook? before, PortalDbContext db, CancellationToken ct)
    {
        var known = before ?? _empty;
        var moved = await db.PublicCounts.AsNoTracking().Where(cell => cell.Moved > known._moved).ToListAsync(ct);
        var columns = known._columns.ToBuilder();
        foreach (var column in moved.GroupBy(cell => cell.ColumnId))
        {
            columns[column.Key] = ColumnCells.Of(columns.GetValueOrDefault(column.Key), column);
        }

        return moved.Count == 0 ? known : new(moved.Max(cell => cell.Moved), columns.ToImmutable());
    }
}
