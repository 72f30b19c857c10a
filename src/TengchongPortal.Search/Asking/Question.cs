using System.Collections.Immutable;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Search.Asking;

/// <summary>What was typed, as runs of pieces that must all be found. Blanks part them, except between quotation marks.</summary>
internal sealed record Question(ImmutableArray<PieceRun> Terms, PieceRun Whole, bool WasCut)
{
    /// <summary>More is not looked for.</summary>
    public const int MostCharacters = 64, MostTerms = 16;

    // Nobody's question; what follows is not even looked at.
    private const int MostRead = 2_000;

    private const string QuotationMarks = "\"“”„‟＂「」『』";

    public static Question Read(TextFolding folding, string? typed)
    {
        var text = typed ?? "";
        var words = Words(text.Length > MostRead ? text[..MostRead] : text);
        var terms = new List<PieceRun>();
        var (left, wasCut) = (MostCharacters, text.Length > MostRead);
        foreach (var run in words.Select(word => PieceRun.Of(folding, word)).Where(run => run.Count > 0))
        {
            var kept = terms.Count < MostTerms ? Cut(run, left) : run.Slice(0, 0);
            wasCut |= kept.Length < run.Length;
            left -= kept.Length;
            if (kept.Count > 0)
            {
                terms.Add(kept);
            }
        }

        return new([.. terms.Distinct()], PieceRun.Of(terms.SelectMany(term => term.Pieces)), wasCut);
    }

    private static PieceRun Cut(PieceRun run, int left)
    {
        var count = 0;
        while (count < run.Count && run.Pieces[count].Letters.Length <= left)
        {
            left -= run.Pieces[count++].Letters.Length;
        }

        return run.Slice(0, count);
    }

    private static IEnumerable<string> Words(string text)
    {
        var (from, isQuoted) = (0, false);
        for (var at = 0; at < text.Length; at++)
        {
            isQuoted ^= QuotationMarks.Contains(text[at], StringComparison.Ordinal);
            if (!isQuoted && char.IsWhiteSpace(text[at]))
            {
                yield return text[from..at];
                from = at + 1;
            }
        }

        yield return text[from..];
    }
}
