using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.FullText;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Search;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens.Finding;

/// <summary>A hundred questions as citizens put them, over the demonstration city: nine in ten find a right record among the first three.</summary>
public sealed class SearchScoreTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    public async Task Nine_of_ten_questions_find_a_right_record_among_the_first_three()
    {
        await portal.IndexAsync();
        var questions = SearchQuestion.Read(portal.Services.GetRequiredService<SeedFolder>());

        var scored = new SearchScore(portal.Services.GetRequiredService<ITextIndex>(), questions, portal.Services.GetRequiredService<TimeProvider>()).Run();

        Assert.Equal(100, questions.DistinctBy(question => question.Words).Count());
        Assert.True(scored.Count(one => one.IsNear) >= 90, string.Join('\n', scored.Where(one => !one.IsNear).Select(one => $"{one.Place} {one.Question.Words}: {one.First}")));
    }
}
