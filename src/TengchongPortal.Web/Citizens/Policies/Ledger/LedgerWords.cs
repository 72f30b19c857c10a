using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Citizens.Policies.Ledger;

/// <summary>How words of titles and document numbers are compared: as in other lists, and the brackets of a number as whoever types it has them on the keyboard.</summary>
public sealed partial class LedgerWords(WordFolding folding)
{
    public string Fold(string text) => Brackets().Replace(folding.Fold(text), bracket => bracket.ValueSpan is "]" or "】" or ")" or "）" or "」" ? "〕" : "〔");

    /// <summary>The words between blanks.</summary>
    public ImmutableArray<string> WordsOf(string? typed) => folding.WordsOf(Fold(typed ?? ""));

    [GeneratedRegex(@"[\[\]【】()（）「」]")]
    private static partial Regex Brackets();
}
