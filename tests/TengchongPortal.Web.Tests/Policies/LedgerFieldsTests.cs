using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>Each field of the ledger of normative documents (规范性文件台账) tells what was entered in its own place (R157).</summary>
public sealed class LedgerFieldsTests : IDisposable
{
    private static readonly DateOnly _first = new(2019, 3, 4);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(At(_first)) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task A_document_with_a_whole_life_fills_every_column()
    {
        var facts = PolicyCity.First with
        {
            RegistrationNumber = "腾规〔2019〕1号",
            Drafters = [People.Department, People.OtherDepartment],
            Opinions = "2019年1月公开征求意见三十日",
            Legality = new() { Office = "市司法局", Opinion = "同意", SentOn = new(2019, 1, 7), GivenOn = new(2019, 1, 21) },
            Competition = "不涉及市场主体",
            Meeting = "市政府第20次常务会议",
            MeetingOn = new(2019, 2, 11),
            Filing = "市人大常委会",
            FiledOn = new(2019, 3, 4),
            Evaluation = "施行一年后评估",
        };
        var text = PolicyCity.Normative(Walk.Now, "甲办法", new(2019, 4, 1), new(2024, 3, 31), facts) with { DocumentNumber = "示规〔2019〕1号" };
        var edition = await Walk.NormativeAsync(text);
        await ActAsync(1, "关于修改甲办法的决定", RelationKind.Amends, edition.DocumentId, "示规〔2019〕2号");
        await ActAsync(2, "关于再次修改甲办法的决定", RelationKind.Amends, edition.DocumentId);
        await ActAsync(3, "关于废止甲办法的决定", RelationKind.Repeals, edition.DocumentId, "示规〔2019〕4号");

        var cells = await CellsAsync(_first.AddDays(70));

        Assert.Equal(
            [
                "腾规〔2019〕1号", edition.Document.IndexNumber!, "示规〔2019〕1号", "甲办法", "部门", Organs.Department.Name, $"{Organs.Department.Name}、{Organs.OtherDepartment.Name}",
                "2019-03-04", "2019-03-04", "2019-04-01", "2024-03-31", "废止", "2019-05-13", "2019年1月公开征求意见三十日", "市司法局", PolicyCity.LegalityNumber, "同意", "2019-01-07", "2019-01-21",
                "不涉及市场主体", "市政府第20次常务会议", "2019-02-11", "市人大常委会", "2019-03-04", "施行一年后评估", "无", "示规〔2019〕2号、关于再次修改甲办法的决定", "2019-04-05", "2019-05-05", "示规〔2019〕4号", "关于废止甲办法的决定", "",
            ],
            cells[..^1]);
        Assert.EndsWith($"/records/{edition.DocumentId}", cells[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("示规[2019]1号")]
    [InlineData("示规（２０１９）１号")]
    [InlineData("【2019】1号　甲")]
    [InlineData("甲办法 示规")]
    public async Task A_number_is_found_as_the_keyboard_has_it_and_words_in_any_order(string typed)
    {
        await Walk.NormativeAsync(PolicyCity.Normative(Walk.Now, "甲办法", new(2019, 4, 1), new(2024, 3, 31)) with { DocumentNumber = "示规〔2019〕1号" });
        await Walk.NormativeAsync(PolicyCity.Normative(Walk.Now, "乙办法", new(2019, 4, 1), new(2024, 3, 31)) with { DocumentNumber = "示规〔2019〕11号" });

        var page = await _portal.Visitor().OpenAsync($"/ledger?words={Uri.EscapeDataString(typed)}");

        Assert.StartsWith("甲办法", Assert.Single(page.FindAll("ledger-line")).TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(typed, page.Find("ledger-form")!.QuerySelector("#words")!.GetAttribute("value"));
    }

    public void Dispose() => _portal.Dispose();

    private static DateTimeOffset At(DateOnly day) => ChinaTime.StartOf(day).AddHours(9);

    /// <summary>A notice that changes a document, months after its first day.</summary>
    private async Task ActAsync(int month, string title, RelationKind kind, Guid target, string number = "")
    {
        _portal.Clock!.SetUtcNow(At(new DateOnly(2019, 4, 5).AddDays((month - 1) * 15)));
        var today = ChinaTime.DayOf(Walk.Now);
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice(title) with { MadeOn = today, DocumentNumber = number, Relations = [new(kind, target)] });
    }

    private async Task<string[]> CellsAsync(DateOnly on)
    {
        _portal.Clock!.SetUtcNow(At(on));
        var lines = (await _portal.Visitor().OpenAsync($"/ledger.csv?on={on:yyyy-MM-dd}")).Text.TrimStart('\uFEFF').Split("\r\n");
        return [.. lines[1].Split(',').Select(cell => cell.Trim('"'))];
    }
}
