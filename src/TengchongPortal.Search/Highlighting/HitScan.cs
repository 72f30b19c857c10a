using System.Buffers;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Search.Highlighting;

/// <summary>
/// Finds runs in a text as it was written, by the same pieces as the index, so that whatever was found can be shown. It leaps from one
/// character that a run may begin with to the next, and folds only what stands there. For one question, in one thread.
/// </summary>
internal sealed class HitScan
{
    // Farther back no word begins that anybody looks for.
    private const int LongestWayBack = 10 * FoldedText.LongestWord;

    private readonly TextFolding _folding;
    private readonly FoldedText _text;
    private readonly Dictionary<string, List<NumberedRun>>.AlternateLookup<ReadOnlySpan<char>> _byFirst;
    private readonly List<NumberedRun> _words;
    private readonly SearchValues<char> _firsts;
    private readonly int _longest;

    public HitScan(TextFolding folding, IEnumerable<PieceRun> runs)
    {
        _folding = folding;
        _text = new(folding);
        var numbered = runs.Distinct().Select((run, number) => new NumberedRun(run, number)).ToList();
        _words = [.. numbered.Where(run => IsOpenWord(run.Run))];
        _byFirst = numbered.Except(_words).GroupBy(run => run.Run.Pieces[0].Letters).ToDictionary(group => group.Key, group => group.ToList()).GetAlternateLookup<ReadOnlySpan<char>>();
        _firsts = SearchValues.Create([.. numbered.SelectMany(run => folding.FormsOf(run.Run.Pieces[0].Letters[0])).Distinct()]);
        _longest = numbered.Count == 0 ? 1 : numbered.Max(run => run.Run.Count);
    }

    /// <summary>The first hits in the order of the text.</summary>
    public List<Hit> In(string text, int most)
    {
        // Characters of two units may fold to one of a single unit; where they stand, everything is folded.
        var hits = new List<Hit>();
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            _text.Clear().Read(text);
            hits.AddRange(Enumerable.Range(0, _text.Count).Select(HitAt).OfType<Hit>().Take(most));
            return hits;
        }

        for (var at = 0; hits.Count < most && text.AsSpan(at).IndexOfAny(_firsts) is >= 0 and var next; at++)
        {
            at += next;
            if (WrittenHit(text, at) is { } hit)
            {
                hits.Add(hit);
            }
        }

        return hits;
    }

    private Hit? WrittenHit(string text, int at)
    {
        var start = StartOfWord(text, at);
        _text.Clear();
        for (int from = start, piece = -1; ;)
        {
            var to = Math.Min(text.Length, from + (2 * _longest) + 8 + (at - start));
            _text.Read(text.AsSpan(from, to - from), from);
            piece = piece < 0 ? PieceAt(at) : piece;
            if (to == text.Length || (piece >= 0 && _text.Count > piece + _longest))
            {
                return piece < 0 ? null : HitAt(piece);
            }

            if (piece < 0 && _text.Count > 0 && _text[_text.Count - 1].Start > at)
            {
                return null;
            }

            from = to;
        }
    }

    private int StartOfWord(string text, int at)
    {
        var kind = _folding.KindOf(text[at]);
        var start = at;
        for (var back = at - 1; kind != PieceKind.Character && back >= 0 && at - back < LongestWayBack && _folding.KindOf(text[back]) is var before && (before == kind || before == PieceKind.Unseen); back--)
        {
            start = before == kind ? back : start;
        }

        return start;
    }

    private int PieceAt(int start)
    {
        var piece = 0;
        while (piece < _text.Count && _text[piece].Start < start)
        {
            piece++;
        }

        return piece < _text.Count && _text[piece].Start == start ? piece : -1;
    }

    private Hit? HitAt(int piece)
    {
        var candidates = _byFirst.TryGetValue(_text.LettersOf(piece), out var sameFirst) ? sameFirst : [];
        NumberedRun? longest = null;
        foreach (var run in _text.IsCharacter(piece) ? candidates : [.. candidates, .. _words])
        {
            longest = run.Run.Count > (longest?.Run.Count ?? 0) && run.Run.LiesAt(_text, piece) ? run : longest;
        }

        return longest is null ? null : new(_text[piece].Start, _text[piece + longest.Run.Count - 1].End, longest.Number);
    }

    // A single word or number may be the beginning of what stands in the text.
    private static bool IsOpenWord(PieceRun run) => run.Count == 1 && !run.Pieces[0].IsCharacter;

    private sealed record NumberedRun(PieceRun Run, int Number);
}

/// <summary>Where something that was looked for stands in a text as it was written.</summary>
/// <param name="Number">Which of the things it is.</param>
internal readonly record struct Hit(int Start, int End, int Number);
