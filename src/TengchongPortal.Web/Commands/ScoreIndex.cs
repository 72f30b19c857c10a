using System.Globalization;
using TengchongPortal.Data.FullText;
using TengchongPortal.Data.Reading.Changes;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Search;
using TengchongPortal.Search.Asking;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Web.Commands;

/// <summary>
/// Puts the fixed questions (<c>seeds/search-questions.csv</c>) to a fresh index of this database in a folder of its own, so that the portal
/// may be at work. The questions are made for the demonstration city.
/// </summary>
public sealed class ScoreIndex(TextFolding folding, WordBook book, SeedFolder seeds, IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int Wanted = 90;

    public async Task<int> RunAsync(CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(output);
        var folder = Directory.CreateTempSubdirectory("portal-score-");
        try
        {
            using var index = new TextIndex(folder.FullName, folding, book);
            using var pump = new IndexPump(index, new PublicGeneration(), scopes);
            await pump.RebuildAsync(null, ct);
            return Print(new SearchScore(index, SearchQuestion.Read(seeds), clock).Run(), output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Print(IReadOnlyList<ScoredQuestion> scored, CommandOutput output)
    {
        var share = 100 * scored.Count(one => one.IsNear) / scored.Count;
        output.Print(
            new { source = $"seeds/{SearchQuestion.File}", questions = scored.Count, near = scored.Count(one => one.IsNear), percent = share, lines = scored.Select(one => new { question = one.Question.Words, kind = one.Question.Kind, expected = one.Question.Expected, place = one.Place, first = one.First }) },
            [
                .. scored.Select(one => $"{one.Place?.ToString(CultureInfo.InvariantCulture) ?? "—",3}　{one.Question.Words}　{(one.IsNear ? "" : $"应为 {string.Join(" 或 ", one.Question.Expected)}，首条是 {one.First}")}"),
                $"问题集 seeds/{SearchQuestion.File}（自拟，对应演示城市）：{scored.Count} 个问题，前 {SearchScore.Near} 条内找到 {scored.Count(one => one.IsNear)} 个，{share}%（要求 {Wanted}%）。",
            ]);
        return share >= Wanted ? 0 : 1;
    }
}
