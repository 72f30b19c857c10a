using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Reading;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>R7 over random public records: the invented city, lines with every awkward character, and the real documents where they are at hand.</summary>
public sealed class HeaderBlockSampleTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const int MostLinesOfQuickFile = 100;

    private static readonly string[] _names = ["IndexNumber", "Publisher", "Catalogue", "PublishedAt", "DocumentNumber", "Views"];

    private static readonly string[] _awkward = ["<b>", "&amp;", "&", "\"", "'", "“双”", "〔2019〕", "\u3000", "𠮷", "–", "%2F", "{{", "/", "\\", "；", "é"];

    private static int Sample => Depth.Of(40, 500);

    [Fact]
    public async Task Six_values_are_equal_on_page_on_paper_in_tags_and_in_json()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("PORTAL_TEST_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        var random = new Random(seed);
        await FillAsync(random);
        var ids = await portal.InsideAsync(services => services.GetRequiredService<PublicRegister>().Records.OrderBy(record => record.Sequence).Select(record => record.DocumentId).ToListAsync());

        var chosen = ids.OrderBy(_ => random.Next()).Take(Sample).ToList();

        Assert.Equal(Sample, chosen.Count);
        foreach (var id in chosen)
        {
            var fault = await FaultAsync(id);
            Assert.True(fault is null, $"{fault} (PORTAL_TEST_SEED={seed})");
        }
    }

    private async Task FillAsync(Random random)
    {
        await portal.ImportAsync([.. Enumerable.Range(1, Sample).Select(place => AwkwardLine(random, place))]);
        string[] files = CorpusFactAttribute.Folder is { } folder ? Directory.GetFiles(folder, "*.jsonl") : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var isShort = File.ReadLines(file).Take(MostLinesOfQuickFile + 1).Count() <= MostLinesOfQuickFile;
            if (isShort || Depth.Of(0, 1) == 1)
            {
                await portal.ImportAsync(await File.ReadAllBytesAsync(file));
            }
        }
    }

    private static string AwkwardLine(Random random, int place)
    {
        string Odd(string word) => $"{word}{_awkward[random.Next(_awkward.Length)]}{place}{_awkward[random.Next(_awkward.Length)]}尾";
        string[] dates = ["", "2019-05-06", "2018-12-12 07:56:51", "2005-01-01"];

        return Intake.Json(new
        {
            kind = "notice",
            title = Odd("标题"),
            body = "正文。",
            category = random.Next(2) == 0 ? "公示公告" : "没有对应的栏目",
            publisher = random.Next(3) == 0 ? Odd("机构") : "腾冲市人民政府",
            index_number = random.Next(2) == 0 ? Odd("号") : "",
            doc_number = random.Next(2) == 0 ? $"腾政发〔2019〕{place}号" : "",
            publish_date = dates[random.Next(dates.Length)],
        });
    }

    /// <summary>What differs at the first of the four places that does not agree with the page, or null.</summary>
    private async Task<string?> FaultAsync(Guid id)
    {
        var visitor = portal.Visitor();
        var page = await visitor.OpenAsync($"/records/{id}");
        var paper = await visitor.OpenAsync($"/records/{id}/print");
        using var json = JsonDocument.Parse((await visitor.OpenAsync($"/records/{id}.json")).Text);
        var onPage = CellsOf(page);
        (string Place, string?[] Values)[] others =
        [
            ("paper", CellsOf(paper)),
            ("tags", [.. _names.Select(name => page.Document.QuerySelector($"meta[name={name}]")!.GetAttribute("content"))]),
            ("tags of the paper", [.. _names.Select(name => paper.Document.QuerySelector($"meta[name={name}]")!.GetAttribute("content"))]),
            ("JSON", [.. json.RootElement.GetProperty("header").EnumerateObject().Select(cell => cell.Value.GetString())]),
        ];
        var title = page.TextOf("record-title") == string.Join(' ', json.RootElement.GetProperty("title").GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var differing = others.FirstOrDefault(other => !other.Values.SequenceEqual(onPage));
        return (differing.Place, title) switch
        {
            ({ } place, _) => $"/records/{id}: page [{string.Join('|', onPage)}], {place} [{string.Join('|', differing.Values)}]",
            (_, false) => $"/records/{id}: the title differs.",
            _ => null,
        };
    }

    private static string[] CellsOf(Page page) => [.. page.Find("header-block")!.QuerySelectorAll("dd").Select(cell => cell.TextContent.Trim())];
}
