using System.Collections.Immutable;

namespace TengchongPortal.Domain.Checking.Reading;

/// <summary>An unbroken run of digits; <paramref name="Joined"/> when only a separator stands between it and the one before.</summary>
public readonly record struct DigitGroup(int Start, int Length, bool Joined)
{
    public int End => Start + Length;
}

/// <summary>All digit runs of a text, found in one pass, and the numbers that neighbouring runs spell together.</summary>
public sealed class DigitGroups(string text, ImmutableArray<DigitGroup> groups)
{
    private const int LongestSeparator = 2;

    public ImmutableArray<DigitGroup> All { get; } = groups;

    public static DigitGroups Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var groups = ImmutableArray.CreateBuilder<DigitGroup>();
        var at = NextDigit(text, 0);
        for (var previousEnd = -1; at >= 0; at = NextDigit(text, previousEnd))
        {
            var length = text.AsSpan(at).IndexOfAnyExcept(Characters.Digits) is var run and >= 0 ? run : text.Length - at;
            groups.Add(new(at, length, previousEnd >= 0 && IsSeparator(text, previousEnd, at)));
            previousEnd = at + length;
        }

        return new(text, groups.ToImmutable());
    }

    /// <summary>Numbers that begin with group <paramref name="first"/> and end with a group, shortest first, none longer than <paramref name="longest"/> digits.</summary>
    public IEnumerable<SpelledNumber> From(int first, int longest)
    {
        var digits = 0;
        for (var last = first; last < All.Length && (last == first || All[last].Joined); last++)
        {
            digits += All[last].Length;
            if (digits > longest)
            {
                yield break;
            }

            yield return new(text, All[first].Start, All[last].End, last, digits);
        }
    }

    private static int NextDigit(string text, int from) =>
        text.AsSpan(from).IndexOfAny(Characters.Digits) is var found and >= 0 ? from + found : -1;

    private static bool IsSeparator(string text, int from, int to) =>
        to - from is > 0 and <= LongestSeparator
        && !text.AsSpan(from, to - from).ContainsAnyExcept(Characters.GroupSeparators);
}
