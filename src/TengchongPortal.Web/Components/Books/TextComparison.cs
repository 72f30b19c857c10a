using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace TengchongPortal.Web.Components.Books;

/// <summary>What became of a text, piece by piece as it is read: a changed day is a date struck out and a date put in. Very long changes are compared by lines.</summary>
public static class TextComparison
{
    private const int CharacterLimit = 20_000;

    public static ImmutableArray<DiffPiece> Of(string old, string @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var (start, end) = Frame(ReadingChunker.Instance.Chunk(old), ReadingChunker.Instance.Chunk(@new));
        var (was, isNow) = (old[start..^end], @new[start..^end]);
        IChunker chunker = was.Length + isNow.Length <= CharacterLimit ? ReadingChunker.Instance : LineEndingsPreservingChunker.Instance;
        var diff = Differ.Instance.CreateDiffs(was, isNow, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        return [.. new[] { new DiffPiece(DiffKind.Same, old[..start]) }.Concat(Pieces(diff)).Append(new(DiffKind.Same, old[^end..])).Where(piece => piece.Text.Length > 0)];
    }

    private static IEnumerable<DiffPiece> Pieces(DiffResult diff)
    {
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            yield return new(DiffKind.Same, Joined(diff.PiecesOld, at, block.DeleteStartA - at));
            yield return new(DiffKind.Removed, Joined(diff.PiecesOld, block.DeleteStartA, block.DeleteCountA));
            yield return new(DiffKind.Added, Joined(diff.PiecesNew, block.InsertStartB, block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        yield return new(DiffKind.Same, Joined(diff.PiecesOld, at, diff.PiecesOld.Count - at));
    }

    private static string Joined(IReadOnlyList<string> pieces, int from, int count) => string.Concat(pieces.Skip(from).Take(count));

    /// <summary>Lengths of what is the same at the beginning and at the end, in whole pieces.</summary>
    private static (int Start, int End) Frame(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var shorter = Math.Min(old.Count, @new.Count);
        var start = Enumerable.Range(0, shorter).TakeWhile(place => old[place] == @new[place]).Count();
        var end = Enumerable.Range(1, shorter - start).TakeWhile(place => old[^place] == @new[^place]).Count();
        return (old.Take(start).Sum(piece => piece.Length), old.TakeLast(end).Sum(piece => piece.Length));
    }
}
