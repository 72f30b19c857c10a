namespace TengchongPortal.Search.Finding;

/// <summary>Which page of a result is meant: the first, the one after a place, or the one before a place.</summary>
internal readonly record struct PagePlace(Ranked? Border, bool IsBackwards)
{
    public static PagePlace First => default;

    public static PagePlace Of(SearchWish wish, string question) =>
        Cursor.Read(wish.After, question) is { } after ? new(after, false)
        : Cursor.Read(wish.Before, question) is { } before ? new(before, true)
        : First;

    public bool Holds(in Ranked hit) => Border is not { } border || (IsBackwards ? hit.IsBefore(border) : border.IsBefore(hit));
}

/// <summary>The hits of one page in their order.</summary>
/// <param name="HasMore">Whether others lie beyond it, in the direction that was gone.</param>
internal sealed record HitPage(IReadOnlyList<Ranked> Hits, PagePlace Place, bool HasMore)
{
    /// <summary>Of the hits of a collector, which takes one more than the page holds.</summary>
    public static HitPage Of(List<Ranked> hits, PagePlace place, int size) =>
        new([.. place.IsBackwards ? hits.TakeLast(size) : hits.Take(size)], place, hits.Count > size);

    public string? Next(string question) => Hits.Count > 0 && (Place.IsBackwards || HasMore) ? Cursor.Write(Hits[^1], question) : null;

    public string? Previous(string question) => Hits.Count > 0 && (Place.IsBackwards ? HasMore : Place.Border is not null) ? Cursor.Write(Hits[0], question) : null;
}
