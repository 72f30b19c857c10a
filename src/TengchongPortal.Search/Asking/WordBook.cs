using TengchongPortal.Domain.Kernel;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Search.Asking;

/// <summary>What a stretch of a question is.</summary>
public enum WordKind
{
    /// <summary>In no list.</summary>
    Unknown,

    /// <summary>A word of the lists that is looked for.</summary>
    Known,

    /// <summary>Makes a question a question: 怎么、多少钱、吗.</summary>
    Asking,

    /// <summary>Stands in questions and says little: 办理、我要、的.</summary>
    Filler,
}

/// <summary>The words that staff keep in lists: what means the same, what only asks, and words that are not to be taken apart.</summary>
public sealed class WordBook
{
    private readonly TextFolding _folding;
    private readonly Dictionary<string, List<PieceRun>> _same = [];
    private readonly Dictionary<string, WordKind> _kinds = [];
    private int _longest = 1;

    public WordBook(TextFolding folding) => _folding = folding;

    /// <summary>Reads <c>word,means,way</c>: several meanings are parted by |; way is <c>one</c> or <c>both</c>.</summary>
    /// <exception cref="FormatException">A line has not these three; it is named.</exception>
    public WordBook WithSynonyms(TextReader csv)
    {
        foreach (var row in CsvRow.Read(csv).Skip(1))
        {
            if (row.Cells is not [{ Length: > 0 }, { Length: > 0 }, "one" or "both"])
            {
                throw new FormatException($"Synonyms, line {row.Line}: expected word,means,way with way one or both, found “{string.Join(',', row.Cells)}”.");
            }

            var word = RunOf(row.Cells[0]);
            foreach (var meaning in row.Cells[1].Split('|').Select(RunOf))
            {
                Mean(word, meaning);
                if (row.Cells[2] == "both")
                {
                    Mean(meaning, word);
                }
            }
        }

        return this;
    }

    /// <summary>Reads <c>word,kind</c>: kind is <c>ask</c> or <c>filler</c>.</summary>
    public WordBook WithQuestionWords(TextReader csv)
    {
        foreach (var row in CsvRow.Read(csv).Skip(1))
        {
            Know(RunOf(row.Cells[0]), row.Cells[1] == "ask" ? WordKind.Asking : WordKind.Filler);
        }

        return this;
    }

    /// <summary>Words that are looked for as they are: names of organs, columns and themes.</summary>
    public WordBook WithWords(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (var word in words.Select(RunOf).Where(word => word.Count > 1 && !_kinds.ContainsKey(word.Key)))
        {
            Know(word, WordKind.Known);
        }

        return this;
    }

    /// <summary>What means the same as the whole run.</summary>
    internal IReadOnlyList<PieceRun> Same(PieceRun run) => _same.GetValueOrDefault(run.Key) ?? [];

    /// <summary>Cuts a run into words, the longest known first from the left; what no list knows stays together.</summary>
    internal IEnumerable<(PieceRun Word, WordKind Kind)> Split(PieceRun run)
    {
        var from = 0;
        for (var at = 0; at < run.Count;)
        {
            if (LongestAt(run, at) is not { } found)
            {
                at++;
                continue;
            }

            if (at > from)
            {
                yield return (run.Slice(from, at - from), WordKind.Unknown);
            }

            yield return (found, _kinds[found.Key]);
            from = at += found.Count;
        }

        if (run.Count > from)
        {
            yield return (run.Slice(from, run.Count - from), WordKind.Unknown);
        }
    }

    private PieceRun? LongestAt(PieceRun run, int at) =>
        Enumerable.Range(1, Math.Min(_longest, run.Count - at)).Reverse().Select(count => run.Slice(at, count)).FirstOrDefault(word => _kinds.ContainsKey(word.Key));

    private void Mean(PieceRun word, PieceRun meaning)
    {
        if (!_same.TryGetValue(word.Key, out var meanings))
        {
            _same[word.Key] = meanings = [];
        }

        meanings.Add(meaning);
        Know(word, WordKind.Known);
        Know(meaning, WordKind.Known);
    }

    private void Know(PieceRun word, WordKind kind)
    {
        _kinds[word.Key] = kind;
        _longest = Math.Max(_longest, word.Count);
    }

    private PieceRun RunOf(string word) => PieceRun.Of(_folding, word);
}
