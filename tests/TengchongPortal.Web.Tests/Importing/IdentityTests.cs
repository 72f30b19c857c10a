using System.Text;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Importing;

/// <summary>What makes a line the same line again.</summary>
public sealed class IdentityTests(ReferencePortal portal) : IClassFixture<ReferencePortal>
{
    [Fact]
    public async Task A_second_run_adds_no_row_to_any_table()
    {
        string[] lines = [Intake.Line("幂等的通知"), Intake.Line("有号的通知", index: "014560025/2019-00001"), Intake.Line("无名的通知", publisher: "")];
        var first = await portal.ImportAsync(lines);
        var rows = await portal.RowsAsync();

        var second = await portal.ImportAsync(lines);

        Assert.Equal((3, 0, 0), (first.Accepted, first.Unchanged, first.Refused));
        Assert.Equal((0, 3, 0), (second.Accepted, second.Unchanged, second.Refused));
        Assert.Equal(rows, await portal.RowsAsync());
    }

    [Fact]
    public async Task A_dry_run_reports_the_same_numbers_and_writes_nothing()
    {
        string[] lines =
        [
            Intake.Line("试运行的通知"), Intake.Line("试运行的通知"), Intake.Line("有号", index: "014560025/2019-00002"),
            Intake.Line("同号异文", index: "014560025/2019-00002"), Intake.Line(""),
        ];
        var file = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        var rows = await portal.RowsAsync();

        var dry = await portal.ImportAsync(file, dry: true);

        Assert.Equal(rows, await portal.RowsAsync());
        var real = await portal.ImportAsync(file);
        Assert.Equal((2, 1, 2), (dry.Accepted, dry.Unchanged, dry.Refused));
        Assert.Equal((dry.Accepted, dry.Unchanged, dry.Refused, dry.Warnings), (real.Accepted, real.Unchanged, real.Refused, real.Warnings));
        Assert.Equal(dry.Refusals.AsEnumerable(), real.Refusals.AsEnumerable());
    }

    [Fact]
    public async Task The_same_index_number_with_another_text_is_a_conflict()
    {
        const string number = "11500236008658157Y/2024-00001";
        await portal.ImportAsync(Intake.Line("原来的文本", index: number, date: "2024-01-02"));

        var report = await portal.ImportAsync(
            Intake.Line("原来的文本", index: number, date: "2024-01-03"),
            Intake.Line("原来的文本", body: "改过的正文。", index: number),
            Intake.Line("别处的文本", index: number, publisher: "另一个示例机关"));

        // The same number of another publisher is another number; the text of the first is untouched.
        Assert.Equal((1, 1, 1), (report.Accepted, report.Unchanged, report.Refused));
        Assert.Equal((2, "import.conflict"), (report.Refusals.Single().Line, report.Refusals.Single().Code));
        Assert.Equal("正文。", (await portal.RecordAsync("原来的文本")).BodyText.Trim());
    }

    [Fact]
    public async Task Lines_that_differ_in_source_date_or_body_are_different_records()
    {
        var report = await portal.ImportAsync(
            Intake.Line("征收土地公告", source: "https://example.test/1"),
            Intake.Line("征收土地公告", source: "https://example.test/2"),
            Intake.Line("征收土地公告", source: "https://example.test/2", date: "2019-05-07"),
            Intake.Line("征收土地公告", source: "https://example.test/2", body: "另一段正文。"),
            Intake.Line("征收土地公告", source: "https://example.test/2"));

        Assert.Equal((4, 1, 0), (report.Accepted, report.Unchanged, report.Refused));
    }
}
