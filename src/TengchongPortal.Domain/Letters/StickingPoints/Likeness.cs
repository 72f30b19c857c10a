using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TengchongPortal.Domain.Letters.StickingPoints;

/// <summary>How alike two reports are by the pairs of characters that they share; a suggestion with its reason, nothing is ever done by it.</summary>
/// <param name="Percent">Shared pairs of all pairs.</param>
/// <param name="Shared">The longest runs that stand in both, for the eye of a person.</param>
public sealed record Likeness(int Percent, ImmutableArray<string> Shared)
{
    /// <summary>Below this nothing is suggested.</summary>
    public const int Least = 20;

    private const int MostShared = 3;
    private const int ShortestShared = 3;

    public static Likeness Of(string one, string other)
    {
        var (first, second) = (PairsOf(one), PairsOf(other));
        var shared = first.Count(second.Contains);
        var all = first.Count + second.Count - shared;
        return new(all == 0 ? 0 : 100 * shared / all, shared == 0 ? [] : RunsOf(Plain(one), Plain(other)));
    }

    private static FrozenSet<string> PairsOf(string text)
    {
        var plain = Plain(text);
        return Enumerable.Range(0, Math.Max(0, plain.Length - 1)).Select(at => plain.Substring(at, 2)).ToFrozenSet();
    }

    private static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
    }

    private static ImmutableArray<string> RunsOf(string one, string other)
    {
        var runs = new List<string>();
        for (var at = 0; at < one.Length; at++)
        {
            var length = 0;
            while (at + length < one.Length && other.Contains(one.Substring(at, length + 1), StringComparison.Ordinal))
            {
                length++;
            }

            if (length >= ShortestShared)
            {
                runs.Add(one.Substring(at, length));
                at += length - 1;
            }
        }

        return [.. runs.Distinct().OrderByDescending(run => run.Length).Take(MostShared)];
    }
}
