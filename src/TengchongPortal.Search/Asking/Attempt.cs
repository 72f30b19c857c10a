using System.Collections.Immutable;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Search.Asking;

/// <summary>One way to look for what was asked.</summary>
/// <param name="AtLeast">How many of the terms must be found.</param>
internal sealed record Attempt(Answered Answered, ImmutableArray<AskedTerm> Terms, int AtLeast)
{
    private const int MostParts = 32;

    /// <summary>The ways in their order: the next is gone only when the one before finds nothing.</summary>
    public static IEnumerable<Attempt> For(Question question, WordBook book)
    {
        if (question.Terms.IsEmpty)
        {
            return [new(Answered.Everything, [], 0)];
        }

        var words = question.Terms.SelectMany(book.Split).ToList();
        var left = WithoutQuestionWords(words);
        var isQuestion = left.Count > 0 && words.Any(word => word.Kind == WordKind.Asking) && question.Terms.Length == 1;
        var parts = (left.Count > 0 ? left : [.. words.Select(word => (word.Word, WordKind.Unknown))]).SelectMany(PartsOf).Distinct().Take(MostParts).ToList();
        Attempt?[] attempts =
        [
            isQuestion ? null : All(Answered.AllWords, question.Terms, book),
            left.Count > 0 && left.Count < words.Count ? All(Answered.WithoutQuestionWords, Joined(left), book) : null,
            All(Answered.MostParts, parts, book) with { AtLeast = Math.Max(1, ((parts.Count * 2) + 2) / 3) },
            All(Answered.AnyPart, parts, book) with { AtLeast = 1 },
        ];
        return attempts.OfType<Attempt>();
    }

    private static Attempt All(Answered answered, IReadOnlyCollection<PieceRun> runs, WordBook book) =>
        new(answered, [.. runs.Select(run => AskedTerm.Of(run, book))], runs.Count);

    private static List<(PieceRun Word, WordKind Kind)> WithoutQuestionWords(List<(PieceRun Word, WordKind Kind)> words) =>
        [.. words.Where(word => word.Kind is not WordKind.Asking and not WordKind.Filler)];

    private static List<PieceRun> Joined(List<(PieceRun Word, WordKind Kind)> words) => [.. words.Select(word => word.Word).Distinct()];

    // A known word is one part; of others each pair of characters, each word and each number.
    private static IEnumerable<PieceRun> PartsOf((PieceRun Word, WordKind Kind) word)
    {
        var run = word.Word;
        if (word.Kind == WordKind.Known || run.Count == 1)
        {
            return [run];
        }

        return Enumerable.Range(0, run.Count)
            .Where(at => !run.Pieces[at].IsCharacter || IsCharacter(at + 1) || !IsCharacter(at - 1))
            .Select(at => run.Slice(at, run.Pieces[at].IsCharacter && IsCharacter(at + 1) ? 2 : 1));

        bool IsCharacter(int at) => at >= 0 && at < run.Count && run.Pieces[at].IsCharacter;
    }
}
