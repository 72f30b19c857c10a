using TengchongPortal.Domain.Kernel;
using TengchongPortal.Search;

namespace TengchongPortal.Data.FullText;

/// <summary>Puts the fixed questions to an index and looks where the first right record stands.</summary>
public sealed class SearchScore(ITextIndex index, IReadOnlyList<SearchQuestion> questions, TimeProvider clock)
{
    /// <summary>Up to this place an answer is found.</summary>
    public const int Near = 3;

    private const int Looked = 20;

    public IReadOnlyList<ScoredQuestion> Run() => [.. questions.Select(Of)];

    private ScoredQuestion Of(SearchQuestion question)
    {
        var found = index.Find(new() { Text = question.Words, Today = ChinaTime.DayOf(clock.GetUtcNow()), Size = Looked });
        var titles = found.Hits.Select(hit => string.Concat(hit.Title.Select(part => part.Text))).ToList();
        var place = titles.FindIndex(title => question.Expected.Any(part => title.Contains(part, StringComparison.Ordinal)));
        return new(question, place < 0 ? null : place + 1, titles.FirstOrDefault() ?? "");
    }
}

/// <summary>Where the first right record stood; null when it was not among those looked at.</summary>
public sealed record ScoredQuestion(SearchQuestion Question, int? Place, string First)
{
    public bool IsNear => Place <= SearchScore.Near;
}
