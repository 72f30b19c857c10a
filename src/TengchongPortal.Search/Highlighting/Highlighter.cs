using System.Collections.Immutable;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Search.Highlighting;

/// <summary>
/// Shows where a text was hit, in the text as it was written. It finds by the same pieces as the index, so that whatever was found can be
/// shown. For one question, in one thread.
/// </summary>
internal sealed class Highlighter
{
    // Long texts are read in parts, until enough was seen to choose from.
    private const int PartLength = 4_096, EnoughHits = 48;

    private readonly FoldedText _text;
    private readonly Dictionary<string, List<(PieceRun Run, int Number)>>.AlternateLookup<ReadOnlySpan<char>> _byFirst;
    private readonly ImmutableArray<PieceRun> _words;
    private readonly int _longest;

    public Highlighter(TextFolding folding, IEnumerable<PieceRun> runs)
    {
        _text = new(folding);
        var numbered = runs.Distinct().Select((run, number) => (Run: run, Number: number)).ToList();
        _byFirst = numbered.Where(run => !StartsOpen(run.Run)).GroupBy(run => run.Run.Pieces[0].Letters).ToDictionary(group => group.Key, group => group.ToList()).GetAlternateLookup<ReadOnlySpan<char>>();
        _words = [.. numbered.Select(run => run.Run).Where(StartsOpen)];
        _longest = numbered.Count == 0 ? 1 : numbered.Max(run => run.Run.Count);
    }

    public ImmutableArray<TextPart> Whole(string text)
    {
        _text.Clear().Read(text);
        return TextParts.Of(text, new(0, text.Length), HitsBetween(0, _text.Count));
    }

    /// <summary>The places that show most of what was looked for; the beginning when nothing of it stands here.</summary>
    public IReadOnlyList<Passage> Passages(string text, bool isFromFile, int most)
    {
        var hits = Hits(text);
        return [.. PassageChoice.Of(text, hits, most).Select(range => new Passage(
            TextParts.Of(text, range, hits),
            isFromFile,
            range.Start > 0,
            range.End < text.Length))];
    }

    public bool IsHit(string text) => Hits(text).Count > 0;

    private List<Hit> Hits(string text)
    {
        _text.Clear();
        var (hits, seen) = (new List<Hit>(), 0);
        for (var from = 0; from < text.Length && hits.Count < EnoughHits;)
        {
            var to = Math.Min(text.Length, from + PartLength);
            to += to < text.Length && char.IsHighSurrogate(text[to - 1]) ? 1 : 0;
            _text.Read(text.AsSpan(from, to - from), from);
            // The last pieces may go on in the next part.
            var sure = to == text.Length ? _text.Count : Math.Max(seen, _text.Count - _longest);
            hits.AddRange(HitsBetween(seen, sure));
            (seen, from) = (sure, to);
        }

        return hits;
    }

    private List<Hit> HitsBetween(int first, int end)
    {
        var hits = new List<Hit>();
        for (var at = first; at < end; at++)
        {
            if (RunAt(at) is { } found)
            {
                hits.Add(new(_text[at].Start, _text[at + found.Run.Count - 1].End, found.Number));
            }
        }

        return hits;
    }

    // A single word or number that may go on is looked up by trying; everything else by its first piece.
    private (PieceRun Run, int Number)? RunAt(int at)
    {
        (PieceRun Run, int Number)? longest = null;
        if (_byFirst.TryGetValue(_text.LettersOf(at), out var candidates))
        {
            foreach (var candidate in candidates)
            {
                longest = candidate.Run.LiesAt(_text, at) && candidate.Run.Count > (longest?.Run.Count ?? 0) ? candidate : longest;
            }
        }

        if (longest is null && !_words.IsEmpty && !_text.IsCharacter(at))
        {
            var word = _words.FirstOrDefault(word => word.LiesAt(_text, at));
            longest = word is null ? null : (word, -1 - _words.IndexOf(word));
        }

        return longest;
    }

    private static bool StartsOpen(PieceRun run) => run.Count == 1 && !run.Pieces[0].IsCharacter;
}

/// <summary>Where something that was looked for stands in a text as it was written.</summary>
/// <param name="Number">Which of the things it is.</param>
internal readonly record struct Hit(int Start, int End, int Number);
