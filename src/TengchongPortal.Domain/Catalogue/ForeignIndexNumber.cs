using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TengchongPortal.Domain.Catalogue;

/// <summary>Recognises index numbers that other places gave. It only names the grammar: the text is kept letter for letter.</summary>
public static class ForeignIndexNumber
{
    private const string Year = "(?:19|20)[0-9]{2}";

    // In order: the first that fits names the grammar.
    private static readonly ImmutableArray<(IndexGrammar Grammar, Regex Shape)> _grammars =
    [
        (IndexGrammar.OrganYear, Shape($"[0-9A-Z]{{8}}[0-9X]/{Year}-[0-9]{{5}}")),
        (IndexGrammar.CreditYear, Shape($"[0-9A-HJ-NPQRTUWXY]{{18}}/{Year}-[0-9]{{1,8}}")),
        (IndexGrammar.YunnanPlatform, Shape($"[0-9A-Z]{{8}}[0-9X]-{Year}-[0-9]{{1,8}}")),
        (IndexGrammar.TwentyOneDigits, Shape("[0-9]{21}")),
        (IndexGrammar.OrganCategoryYear, Shape($"[0-9A-Z]{{5,9}}-[0-9A-Za-z]{{1,8}}-{Year}-[0-9]{{1,8}}")),
        (IndexGrammar.SixGroups, Shape($"(?:[0-9A-Za-z]{{1,8}}-){{4}}{Year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])-[0-9]{{1,8}}")),
    ];

    /// <summary>The grammar of a foreign number; null for this portal's own grammar and for anything unknown (<c>…/2021-None</c>).</summary>
    public static IndexGrammar? GrammarOf(string? text) =>
        text is null ? null : _grammars.Where(x => x.Shape.IsMatch(text)).Select(x => (IndexGrammar?)x.Grammar).FirstOrDefault();

    private static Regex Shape(string pattern) => new($@"^{pattern}\z", RegexOptions.CultureInvariant);
}
