using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Search;

namespace TengchongPortal.Data.FullText;

/// <summary>Puts the fixed questions to an index and looks where the right records stand.</summary>
public sealed class SearchScore(ITextIndex index, IReadOnlyList<SearchQuestion> questions, TimeProvider clock)
{
    /// <summary>Up to this place an answer is found.</summary>
    public const int Near = 3;

    /// <summary>So many places count for the order.</summary>
    public const int Ranked = 10;

    private const int Looked = 20;

    public IReadOnlyList<ScoredQuestion> Run() => [.. questions.Select(Of)];

    private ScoredQuestion Of(SearchQuestion question)
    {
        var titles = Find(question.Words, SearchIn.Everything).Select(TitleOf).ToList();
        var place = titles.FindIndex(question.IsAnsweredBy);
        return new(question, place < 0 ? null : place + 1, titles.FirstOrDefault() ?? "", GainOf([.. titles.Take(Ranked).Select(question.IsAnsweredBy)], AnswersTo(question)));
    }

    /// <summary>How many records would be right, as far as places count.</summary>
    private int AnswersTo(SearchQuestion question) =>
        question.TitleWords.SelectMany(words => Find(words, SearchIn.Title)).Where(hit => question.IsAnsweredBy(TitleOf(hit))).DistinctBy(hit => hit.RecordId).Take(Ranked).Count();

    private ImmutableArray<FoundHit> Find(string words, SearchIn where) =>
        index.Find(new() { Text = words, Today = ChinaTime.DayOf(clock.GetUtcNow()), Size = Looked, In = where }).Hits;

    private static string TitleOf(FoundHit hit) => string.Concat(hit.Title.Select(part => part.Text));

    /// <summary>What the right records are worth where they stand, to what they would be worth in the best order (nDCG).</summary>
    private static double GainOf(IReadOnlyList<bool> isRight, int answers)
    {
        var best = Enumerable.Range(0, Math.Max(answers, isRight.Count(right => right))).Sum(WorthAt);
        return best > 0 ? isRight.Index().Where(one => one.Item).Sum(one => WorthAt(one.Index)) / best : 0;
    }

    private static double WorthAt(int place) => 1 / Math.Log2(place + 2);
}

/// <summary>Where the first right record stood; null when it was not among those looked at.</summary>
/// <param name="Gain">How near the order of the first ten is to the best one, from 0 to 1.</param>
public sealed record ScoredQuestion(SearchQuestion Question, int? Place, string First, double Gain)
{
    public bool IsFirst => Place == 1;

    public bool IsNear => Place <= SearchScore.Near;
}
