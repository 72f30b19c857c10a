using System.Runtime.InteropServices;
using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Data.Reading.Finding;

/// <summary>Adds cells up to the counts of every facet.</summary>
internal sealed class FacetSums
{
    private readonly Dictionary<Guid, int> _columns = [], _organs = [];
    private readonly Dictionary<string, int> _themes = [], _genres = [], _audiences = [];
    private readonly Dictionary<int, int> _years = [];
    private readonly Dictionary<Validity, int> _validities = [];
    private int _total;

    public FacetCounts Counts => new()
    {
        Total = _total,
        Columns = _columns,
        Organs = _organs,
        Themes = _themes,
        Genres = _genres,
        Audiences = _audiences,
        Years = _years,
        Validities = _validities,
    };

    public void Add(FacetCell cell, Facets misses)
    {
        _total += misses == Facets.None ? cell.Count : 0;
        Add(_columns, cell.ColumnId, cell.Count, misses, Facets.Stage);
        Add(_organs, cell.OrganId, cell.Count, misses, Facets.Organ);
        Add(_themes, cell.Theme, cell.Count, misses, Facets.Theme);
        Add(_genres, cell.Genre, cell.Count, misses, Facets.Genre);
        Add(_audiences, cell.Audience, cell.Count, misses, Facets.Audience);
        if (cell.Year is { } year)
        {
            Add(_years, year, cell.Count, misses, Facets.Year);
        }

        if (cell.Validity is { } validity)
        {
            Add(_validities, validity, cell.Count, misses, Facets.Validity);
        }
    }

    private static void Add<TKey>(Dictionary<TKey, int> counts, TKey key, int count, Facets misses, Facets own)
        where TKey : notnull
    {
        if ((misses & ~own) == Facets.None && key is not "")
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += count;
        }
    }
}
