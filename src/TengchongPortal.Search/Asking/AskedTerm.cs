using System.Collections.Immutable;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Search.Asking;

/// <summary>One thing that is looked for, and what would do as well.</summary>
internal sealed record AskedTerm(PieceRun Run, ImmutableArray<PieceRun> Others)
{
    private const int MostOthers = 6;

    public IEnumerable<PieceRun> All => Others.Prepend(Run);

    /// <summary>The run with the synonyms of the whole, those of each known word in it, and the other ways to write a day.</summary>
    public static AskedTerm Of(PieceRun run, WordBook book)
    {
        var others = book.Same(run).Concat(Replaced(run, book)).Concat(WrittenDate.OthersOf(run));
        return new(run, [.. others.Distinct().Where(other => !other.Equals(run)).Take(MostOthers)]);
    }

    private static IEnumerable<PieceRun> Replaced(PieceRun run, WordBook book)
    {
        var words = book.Split(run).ToList();
        return from at in Enumerable.Range(0, words.Count)
               from same in book.Same(words[at].Word)
               select PieceRun.Of(words.SelectMany((word, place) => place == at ? same.Pieces : word.Word.Pieces));
    }
}
