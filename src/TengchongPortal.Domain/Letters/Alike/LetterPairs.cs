using System.Collections.Immutable;

namespace TengchongPortal.Domain.Letters.Alike;

/// <summary>
/// What two letters can share: pairs of neighbouring characters, each once, those of the subject first. Chinese is written without blanks, and a pair is the
/// shortest thing that means something.
/// </summary>
public static class LetterPairs
{
    /// <summary>As many of each letter are compared.</summary>
    public const int Most = 48;

    public static ImmutableArray<(char First, char Second)> Of(string subject, string text)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(text);
        return [.. PairsOf(subject).Concat(PairsOf(text)).Distinct().Take(Most)];
    }

    /// <summary>The words that both say, as they stand in the first, the longest first: why two letters are taken for alike.</summary>
    public static ImmutableArray<string> Shared(string one, string other, int most)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (pairs, words, from) = (PairsOf(other).ToHashSet(), new List<string>(), -1);
        for (var at = 0; at < one.Length; at++)
        {
            var goesOn = at + 1 < one.Length && pairs.Contains((Folded(one[at]), Folded(one[at + 1]))) && IsWord(one[at]) && IsWord(one[at + 1]);
            if (goesOn && from < 0)
            {
                from = at;
            }
            else if (!goesOn && from >= 0)
            {
                words.Add(one[from..(at + 1)]);
                from = -1;
            }
        }

        return [.. words.Distinct().OrderByDescending(word => word.Length).Take(most)];
    }

    private static IEnumerable<(char First, char Second)> PairsOf(string words) =>
        words.Zip(words.Skip(1)).Where(pair => IsWord(pair.First) && IsWord(pair.Second)).Select(pair => (Folded(pair.First), Folded(pair.Second)));

    private static bool IsWord(char sign) => char.IsLetterOrDigit(sign);

    private static char Folded(char sign) => char.ToLowerInvariant(sign);
}
