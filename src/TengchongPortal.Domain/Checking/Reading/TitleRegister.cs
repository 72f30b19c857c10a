using System.Buffers;
using System.Collections.Immutable;

namespace TengchongPortal.Domain.Checking.Reading;

/// <summary>Official titles to look up before anything in them is called a fault.</summary>
public sealed class TitleRegister
{
    private readonly SearchValues<string> _search;
    private readonly ImmutableArray<string> _longestFirst;

    public TitleRegister(IEnumerable<string> titles)
    {
        _longestFirst = [.. titles.Where(title => title.Length >= 4).Distinct(StringComparer.Ordinal).OrderByDescending(title => title.Length)];
        _search = SearchValues.Create(_longestFirst.AsSpan(), StringComparison.Ordinal);
    }

    public static TitleRegister Empty { get; } = new([]);

    /// <summary>Places of the titles, from left to right, none inside another.</summary>
    public IEnumerable<(int Start, int End)> PlacesIn(string text)
    {
        for (var from = 0; !_longestFirst.IsEmpty;)
        {
            var found = text.AsSpan(from).IndexOfAny(_search);
            if (found < 0)
            {
                yield break;
            }

            var start = from + found;
            from = start + _longestFirst.First(title => text.AsSpan(start).StartsWith(title, StringComparison.Ordinal)).Length;
            yield return (start, from);
        }
    }
}
