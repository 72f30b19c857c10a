using TengchongPortal.Search;
using TengchongPortal.Search.Asking;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Data.FullText.House;

/// <summary>
/// What the house finds and citizens do not: drafts, texts in review, hidden, replaced and closed ones. A folder and a type of its own,
/// so that no question of a citizen can reach it, whatever it asks.
/// </summary>
public sealed class HouseIndex(string folder, TextFolding folding, WordBook book) : IDisposable
{
    internal ITextIndex Index { get; } = new TextIndex(folder, folding, book);

    /// <summary>Whether it can answer now; false before it was made.</summary>
    public bool CanFind => Index.CanFind;

    /// <summary>Only what holds every word, so that what one may not see changes nothing in what is found.</summary>
    public FoundRecords Find(SearchWish wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        return Index.Find(wish with { IsStrict = true });
    }

    public void Dispose() => Index.Dispose();
}
