using System.Buffers;

namespace TengchongPortal.Search.Highlighting;

/// <summary>Chooses the stretches that show most different hits close together.</summary>
internal static class PassageChoice
{
    private const int Length = 110, Before = 24;

    private static readonly SearchValues<char> _ends = SearchValues.Create("。！？；\n\r");

    public static IEnumerable<TextRange> Of(string text, IReadOnlyList<Hit> hits, int most)
    {
        if (hits.Count == 0)
        {
            return text.Length == 0 || most == 0 ? [] : [new(0, Whole(text, Math.Min(Length, text.Length)))];
        }

        var chosen = new List<TextRange>();
        foreach (var hit in hits.Select((hit, at) => (hit.Start, Worth: WorthAt(hits, at))).OrderByDescending(hit => hit.Worth).Select(hit => hit.Start))
        {
            if (chosen.Count == most)
            {
                break;
            }

            if (!chosen.Any(range => hit >= range.Start - Length && hit < range.End))
            {
                chosen.Add(Around(text, hit));
            }
        }

        return chosen.OrderBy(range => range.Start);
    }

    // Different things count ten times as much as the same thing again.
    private static int WorthAt(IReadOnlyList<Hit> hits, int at)
    {
        var end = hits[at].Start + Length - Before;
        var near = hits.Skip(at).TakeWhile(hit => hit.End <= end).ToList();
        return (near.Select(hit => hit.Number).Distinct().Count() * 10) + near.Count;
    }

    private static TextRange Around(string text, int hit)
    {
        var start = Math.Max(0, hit - Before);
        var sentence = hit == 0 ? -1 : text.AsSpan(start, hit - start).LastIndexOfAny(_ends);
        start = sentence >= 0 ? start + sentence + 1 : start;
        while (start < hit && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        start = Whole(text, start);
        return new(start, Whole(text, Math.Min(text.Length, start + Length)));
    }

    // Not between the halves of a pair.
    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
