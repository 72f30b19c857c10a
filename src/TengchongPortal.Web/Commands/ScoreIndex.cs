using System.Globalization;
using TengchongPortal.Data.FullText;
using TengchongPortal.Data.Reading.Changes;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Search;
using TengchongPortal.Search.Asking;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Web.Commands;

/// <summary>
/// Puts the fixed questions (<c>seeds/search-questions.csv</c>, <c>seeds/search-questions-precise.csv</c>) to a fresh index of this database in a folder of its own, so that the portal
/// may be at work. The questions are made for the demonstration city.
/// </summary>
public sealed class ScoreIndex(TextFolding folding, WordBook book, SeedFolder seeds, IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int Wanted = 90, WantedFirst = 95;

    public async Task<int> RunAsync(CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(output);
        var folder = Directory.CreateTempSubdirectory("portal-score-");
        try
        {
            using var index = new TextIndex(folder.FullName, folding, book);
            using var pump = new IndexPump(index, new PublicGeneration(), scopes);
            await pump.RebuildAsync(null, ct);
            return Print(new SearchScore(index, SearchQuestion.Read(seeds), clock).Run(), new SearchScore(index, SearchQuestion.Read(seeds, SearchQuestion.PreciseFile), clock).Run(), output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Print(IReadOnlyList<ScoredQuestion> scored, IReadOnlyList<ScoredQuestion> precise, CommandOutput output)
    {
        var (near, first) = (Share(scored, one => one.IsNear), Share(precise, one => one.IsFirst));
        var gain = scored.Average(one => one.Gain);
        output.Print(
            new { source = $"seeds/{SearchQuestion.File}", questions = scored.Count, near = scored.Count(one => one.IsNear), percent = near, ndcg = gain, lines = scored.Select(Told), precise = new { source = $"seeds/{SearchQuestion.PreciseFile}", questions = precise.Count, first = precise.Count(one => one.IsFirst), percent = first, lines = precise.Select(Told) } },
            [
                .. scored.Select(one => Line(one, one.IsNear)),
                $"问题集 seeds/{SearchQuestion.File}（自拟，对应演示城市）：{scored.Count} 个问题，前 {SearchScore.Near} 条内找到 {scored.Count(one => one.IsNear)} 个，{near}%（要求 {Wanted}%）。",
                string.Create(CultureInfo.InvariantCulture, $"前 {SearchScore.Ranked} 条的排序质量（nDCG@{SearchScore.Ranked}）：{gain:F2}。"),
                .. precise.Select(one => Line(one, one.IsFirst)),
                $"精确问题集 seeds/{SearchQuestion.PreciseFile}（自拟，对应演示城市）：{precise.Count} 个问题，第一条就对的 {precise.Count(one => one.IsFirst)} 个，{first}%（要求 {WantedFirst}%）。",
            ]);
        return near >= Wanted && first >= WantedFirst ? 0 : 1;
    }

    private static int Share(IReadOnlyList<ScoredQuestion> scored, Func<ScoredQuestion, bool> fits) => 100 * scored.Count(fits) / scored.Count;

    private static object Told(ScoredQuestion one) => new { question = one.Question.Words, kind = one.Question.Kind, expected = one.Question.Expected, place = one.Place, first = one.First };

    private static string Line(ScoredQuestion one, bool isMet) =>
        $"{one.Place?.ToString(CultureInfo.InvariantCulture) ?? "—",3}　{one.Question.Words}　{(isMet ? "" : $"应为 {string.Join(" 或 ", one.Question.Expected)}，首条是 {one.First}")}";
}
