using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TengchongPortal.Domain.Policies.Comparing;

/// <summary>What an interpretation names as the policy that it explains: documents in 《》, and document numbers.</summary>
/// <param name="Numbers">As they are printed, in 〔〕; of words that run into a number every ending that may be its prefix.</param>
public sealed partial record PairClues(ImmutableArray<string> Names, ImmutableArray<string> Numbers)
{
    private const int ShortestPrefix = 2;

    private const int MostNumbers = 20;

    public bool IsEmpty => Names.IsEmpty && Numbers.IsEmpty;

    /// <summary>Of a title, or of the field of an old page that names the document.</summary>
    public static PairClues OfLine(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new(PairNames.Of(line), NumbersIn(line));
    }

    /// <summary>Of a field that holds a name and nothing else: with 《》 or without.</summary>
    public static PairClues OfName(string name)
    {
        var clues = OfLine(name);
        return clues.IsEmpty && name.Trim() is { Length: > 0 } bare ? new([bare], []) : clues;
    }

    /// <summary>The numbers of a whole text, which may be those of its legal basis.</summary>
    public static PairClues OfText(string text) => new([], NumbersIn(text));

    /// <summary>Whether a policy is among what is named.</summary>
    public bool Fit(string title, string number) => Names.Any(name => PairNames.Fits(title, name)) || (number.Length > 0 && Numbers.Contains(number));

    private static ImmutableArray<string> NumbersIn(string text) =>
        [.. Number().Matches(text ?? "").Take(MostNumbers).SelectMany(found => Endings(found.Groups["prefix"].Value).Select(prefix => $"{prefix}〔{found.Groups["year"].Value}〕{found.Groups["serial"].Value}号")).Distinct()];

    private static IEnumerable<string> Endings(string words) => Enumerable.Range(0, Math.Max(0, words.Length - ShortestPrefix + 1)).Select(start => words[start..]);

    [GeneratedRegex(@"(?<prefix>[\u4e00-\u9fff]{2,12})[〔\[［(（【](?<year>\d{4})[〕\]］)）】]第?0*(?<serial>[1-9]\d{0,4})号", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
