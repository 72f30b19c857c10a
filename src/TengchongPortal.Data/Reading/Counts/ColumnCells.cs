using TengchongPortal.Data.Reading.Finding;

namespace TengchongPortal.Data.Reading.Counts;

/// <summary>The cells of one column in memory, summed up where readers ask most; never changed, only replaced.</summary>
internal sealed class ColumnCells
{
    private readonly Dictionary<CellKey, int> _cells;
    private DayCells? _ofDay;

    private ColumnCells(Dictionary<CellKey, int> cells)
    {
        _cells = cells;
        Organs = SumOf(cells.Where(cell => cell.Key.IsShown), cell => cell.OrganId);
        Years = SumOf(cells.Where(cell => cell.Key.Year is not null), cell => cell.Year!.Value);
        Shown = Organs.Values.Sum();
    }

    /// <summary>How many records are shown.</summary>
    public int Shown { get; }

    /// <summary>The same by organ.</summary>
    public IReadOnlyDictionary<Guid, int> Organs { get; }

    /// <summary>Addresses by year of first publication, shown or not.</summary>
    public IReadOnlyDictionary<int, int> Years { get; }

    public static ColumnCells Of(ColumnCells? before, IEnumerable<PublicCount> moved)
    {
        var cells = before is null ? [] : new Dictionary<CellKey, int>(before._cells);
        foreach (var cell in moved)
        {
            cells.Remove(cell.Key);
            if (cell.Count != 0)
            {
                cells.Add(cell.Key, cell.Count);
            }
        }

        return new(cells);
    }

    /// <summary>What is shown, by everything that lists are narrowed by; how records stand in law is judged on the day.</summary>
    public IReadOnlyList<FacetCell> On(DateOnly today)
    {
        if (_ofDay is not { } known || known.Day != today)
        {
            known = new(today, [.. _cells.Where(cell => cell.Key.IsShown).GroupBy(cell => FacetCell.Of(cell.Key, today), cell => cell.Value).Select(group => group.Key with { Count = group.Sum() })]);
            _ofDay = known;
        }

        return known.Cells;
    }

    private static Dictionary<TKey, int> SumOf<TKey>(IEnumerable<KeyValuePair<CellKey, int>> cells, Func<CellKey, TKey> by)
        where TKey : notnull =>
        cells.GroupBy(cell => by(cell.Key), cell => cell.Value).ToDictionary(group => group.Key, group => group.Sum());

    private sealed record DayCells(DateOnly Day, FacetCell[] Cells);
}
