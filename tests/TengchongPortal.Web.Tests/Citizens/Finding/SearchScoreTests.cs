using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.FullText;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Search;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens.Finding;

/// <summary>A hundred questions as citizens put them, over the demonstration city: nine in ten find a right record among the first three.</summary>
public sealed class SearchScoreTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const double LeastGain = 0.6;

    [Fact]
    public async Task Nine_of_ten_questions_find_a_right_record_among_the_first_three()
    {
        var scored = await ScoredAsync(SearchQuestion.File);

        Assert.Equal(100, scored.DistinctBy(one => one.Question.Words).Count());
        Assert.True(scored.Count(one => one.IsNear) >= 90, Told(scored.Where(one => !one.IsNear)));
        Assert.InRange(scored.Average(one => one.Gain), LeastGain, 1);
    }

    /// <summary>R101: 40 questions by village, project, year and number, 95 in 100 answered by the first record.</summary>
    [Fact]
    public async Task A_question_that_names_what_is_meant_finds_it_first()
    {
        var scored = await ScoredAsync(SearchQuestion.PreciseFile);

        Assert.Equal(40, scored.DistinctBy(one => one.Question.Words).Count());
        Assert.Equal(["number", "project", "village", "year"], scored.Select(one => one.Question.Kind).Distinct().Order());
        Assert.True(scored.Count(one => one.IsFirst) >= 38, Told(scored.Where(one => !one.IsFirst)));
    }

    private static string Told(IEnumerable<ScoredQuestion> scored) => string.Join('\n', scored.Select(one => $"{one.Place} {one.Question.Words}: {one.First}"));

    private async Task<IReadOnlyList<ScoredQuestion>> ScoredAsync(string file)
    {
        await portal.IndexAsync();
        var questions = SearchQuestion.Read(portal.Services.GetRequiredService<SeedFolder>(), file);
        return new SearchScore(portal.Services.GetRequiredService<ITextIndex>(), questions, portal.Services.GetRequiredService<TimeProvider>()).Run();
    }
}
