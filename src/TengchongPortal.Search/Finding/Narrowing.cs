using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Search.Finding;

/// <summary>What a wish asks of a row, beside its words.</summary>
internal sealed class Narrowing
{
    public const int Fits = -1, Fails = -2;

    private readonly bool[] _scopes;
    private readonly (int Facet, bool[] Accepted)[] _facets;
    private readonly long _from;
    private readonly long _until;

    public Narrowing(SearchWish wish, RowNumbers numbers)
    {
        _scopes = Allowed(wish.Scopes, numbers);
        _facets = [.. wish.Narrowed.Select(pair => ((int)pair.Key, Accepted(numbers.Of(pair.Key), pair.Value)))];
        // Whoever asks for a time does not mean records of no known time.
        _from = wish.PublishedFrom is { } from && from > DateOnly.MinValue ? ChinaTime.StartOf(from).UtcTicks : wish is { PublishedFrom: null, PublishedTo: null } ? 0 : 1;
        _until = wish.PublishedTo is { } to && to < DateOnly.MaxValue ? ChinaTime.StartOf(to.AddDays(1)).UtcTicks : long.MaxValue;
    }

    /// <summary>The scopes, by number, that the asking person may see.</summary>
    public static bool[] Allowed(ImmutableArray<string> scopes, RowNumbers numbers) =>
        [.. numbers.Scopes.Values().Select(scope => scope == SearchScope.Public || scopes.Any(allowed => SearchScope.Covers(allowed, scope)))];

    public bool AsksForTime => _from > 0 || _until < long.MaxValue;

    public bool IsVisible(in RecordRow row) => _scopes[row.Scope];

    public bool IsInTime(long published) => published >= _from && published < _until;

    /// <summary><see cref="Fits"/>, the one facet that does not fit, or <see cref="Fails"/> when several do not.</summary>
    public int Misses(in RecordRow row)
    {
        var missed = Fits;
        foreach (var (facet, accepted) in _facets)
        {
            if (!accepted[row.Of(facet)])
            {
                if (missed != Fits)
                {
                    return Fails;
                }

                missed = facet;
            }
        }

        return missed;
    }

    private static bool[] Accepted(FacetOrdinals ordinals, ImmutableArray<string> values)
    {
        var accepted = new bool[ordinals.Count];
        foreach (var value in values)
        {
            accepted[ordinals.Known(value)] = true;
        }

        // A value that no record ever had is not the same as no value.
        accepted[FacetOrdinals.None] = values.Contains("");
        return accepted;
    }
}
