using System.Collections.Concurrent;

namespace TengchongPortal.Search.Finding;

/// <summary>Numbers for the values of one facet, the same in every segment; they only grow.</summary>
internal sealed class FacetOrdinals
{
    /// <summary>The number of no value.</summary>
    public const int None = 0;

    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _values = [""];
    private readonly Lock _gate = new();

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _values.Count;
            }
        }
    }

    public int Of(string value)
    {
        if (value.Length == 0 || _numbers.TryGetValue(value, out var known))
        {
            return value.Length == 0 ? None : _numbers[value];
        }

        lock (_gate)
        {
            return _numbers.GetOrAdd(value, Added);
        }
    }

    /// <summary>None when no record ever had the value.</summary>
    public int Known(string value) => _numbers.GetValueOrDefault(value);

    public string[] Values()
    {
        lock (_gate)
        {
            return [.. _values];
        }
    }

    // A row keeps numbers of two bytes; no catalogue has so many values, and what comes beyond is not counted.
    private int Added(string value)
    {
        if (_values.Count > ushort.MaxValue)
        {
            return None;
        }

        _values.Add(value);
        return _values.Count - 1;
    }
}
