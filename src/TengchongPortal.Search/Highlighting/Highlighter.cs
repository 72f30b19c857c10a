using System.Collections.Immutable;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Search.Highlighting;

/// <summary>Shows where a text was hit, in the text as it was written, as parts and never as markup. For one question, in one thread.</summary>
internal sealed class Highlighter(TextFolding folding, IEnumerable<PieceRun> runs)
{
    // Enough to choose the best places from.
    private const int MostHits = 24;

    private readonly HitScan _scan = new(folding, runs);

    public ImmutableArray<TextPart> Whole(string text) => TextParts.Of(text, new(0, text.Length), _scan.In(text, int.MaxValue));

    /// <summary>The places that show most of what was looked for; the beginning when nothing of it stands here.</summary>
    public IReadOnlyList<Passage> Passages(string text, bool isFromFile, int most)
    {
        var hits = _scan.In(text, MostHits);
        return [.. PassageChoice.Of(text, hits, most).Select(range => new Passage(
            TextParts.Of(text, range, hits),
            isFromFile,
            range.Start > 0,
            range.End < text.Length))];
    }
}
