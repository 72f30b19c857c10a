using System.Collections.Immutable;

namespace TengchongPortal.Search.Highlighting;

/// <summary>Cuts a stretch of a text at the borders of its hits; together the parts are the stretch, letter for letter.</summary>
internal static class TextParts
{
    public static ImmutableArray<TextPart> Of(string text, TextRange range, IReadOnlyList<Hit> hits)
    {
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        var at = range.Start;
        foreach (var hit in Joined(hits).Where(hit => hit.Start < range.End && hit.End > range.Start))
        {
            var (start, end) = (Math.Max(hit.Start, range.Start), Math.Min(hit.End, range.End));
            Add(at, start, isHit: false);
            Add(start, end, isHit: true);
            at = end;
        }

        Add(at, range.End, isHit: false);
        return parts.DrainToImmutable();

        void Add(int start, int end, bool isHit)
        {
            if (end > start)
            {
                parts.Add(new(text[start..end], isHit));
            }
        }
    }

    // Hits come by their start; those that overlap are one.
    private static IEnumerable<TextRange> Joined(IReadOnlyList<Hit> hits)
    {
        TextRange? open = null;
        foreach (var hit in hits)
        {
            if (open is { } range && hit.Start < range.End)
            {
                open = range with { End = Math.Max(range.End, hit.End) };
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = new(hit.Start, hit.End);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }
}

/// <summary>A stretch of a text, its end not in it.</summary>
internal readonly record struct TextRange(int Start, int End);
