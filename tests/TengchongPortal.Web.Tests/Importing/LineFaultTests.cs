using System.Text;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Importing;

/// <summary>One bad line never stops or spoils the rest; each is refused with its line and its reason.</summary>
public sealed class LineFaultTests(ReferencePortal portal) : IClassFixture<ReferencePortal>
{
    private const string IdentityNumber = "11010519491231002X";

    public static TheoryData<string, string> Faults => new()
    {
        { "{\"title\":\"没有结束", "import.json" },
        { "{\"title\":\"甲\",\"title\":\"乙\",\"body\":\"重复的字段。\"}", "import.json" },
        { "[1,2,3]", "import.not-object" },
        { "\"只是一段文字\"", "import.not-object" },
        { Intake.Json(new { title = 5, body = "标题不是文字。" }), "import.type" },
        { Intake.Json(new { title = "正文是对象", body = new { text = "甲" } }), "import.type" },
        { Intake.Json(new { title = "公示表不是列表", body = "正文。", entries = "甲" }), "import.type" },
        { Intake.Json(new { title = "是否截断写成文字", body = "正文。", truncated = "yes" }), "import.type" },
        { "{\"title\":\"半个字符\\ud800\",\"body\":\"正文。\"}", "import.encoding" },
        { "{\"title\":\"半个字符在正文\",\"body\":\"正\\udc00文。\"}", "import.encoding" },
        { "{\"title\":\"半个字符在项目名\",\"body\":\"正文。\",\"figures\":{\"甲\\ud800\":\"1\"}}", "import.encoding" },
        { "{\"title\":\"半个字符在字段名\",\"body\":\"正文。\",\"\\ud800\":\"1\",\"\\ud801\":\"1\"}", "import.encoding" },
        { Intake.Line("   "), "import.title" },
        { Intake.Line("\u0000\u200e\u0007 \u3000"[..1]), "import.title" },
        { Intake.Line("没有正文", body: " \n "), "import.empty" },
        { Intake.Line(new string('长', 201)), "import.too-long" },
        { Intake.Line("正文太长", body: new string('长', 300_001)), "import.too-long" },
        { Intake.Line("索引号太长", index: new string('1', 81)), "import.too-long" },
        { Intake.Json(new { kind = "qa", title = "没有答复的来信", body = "请问何时通车？", question = "请问何时通车？" }), "import.unanswered" },
        { Intake.Line("写有身份证号的通知", body: $"联系人身份证号{IdentityNumber}。"), "personal.identity-number" },
        { Intake.Json(new { kind = "penalty", title = "处罚公示表", entries = new[] { new { party = "某人", remark = $"身份证号{IdentityNumber}" } } }), "personal.identity-number" },
        { Intake.Line("标有密级的文件", body: "机密★10年\n关于某事的通知"), "secrecy.mark" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_faulty_line_is_refused_alone(string line, string code)
    {
        var mark = Guid.NewGuid().ToString("N");
        var rows = await portal.RowsAsync();

        var report = await portal.ImportAsync(Intake.Line($"前{mark}"), "", line, Intake.Line($"后{mark}"));

        Assert.Equal((2, 0, 1), (report.Accepted, report.Unchanged, report.Refused));
        Assert.Equal((3, code), (report.Refusals.Single().Line, report.Refusals.Single().Code));
        Assert.Matches("[。）]$", report.Refusals.Single().Message);
        Assert.Equal(rows["Documents"] + 2, (await portal.RowsAsync())["Documents"]);
    }

    [Fact]
    public async Task Broken_bytes_and_a_line_of_ten_megabytes_are_refused_alone()
    {
        byte[] file =
        [
            0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Intake.Line("字节之前")), (byte)'\r', (byte)'\n',
            .. "{\"title\":\""u8, 0xC3, 0x28, .. "\",\"body\":\"x\"}\n"u8,
            .. Enumerable.Repeat((byte)'a', 10_000_000), (byte)'\n',
            .. Encoding.UTF8.GetBytes(Intake.Line("字节之后")), (byte)'\n',
            .. Enumerable.Repeat((byte)'b', 10_000_000),
        ];

        var report = await portal.ImportAsync(file);

        Assert.Equal(2, report.Accepted);
        Assert.Equal([(2, "import.encoding"), (3, "import.line-too-long"), (5, "import.line-too-long")], report.Refusals.Select(refusal => (refusal.Line, refusal.Code)));
    }

    [Fact]
    public async Task An_empty_file_changes_nothing()
    {
        var rows = await portal.RowsAsync();

        var report = await portal.ImportAsync([]);

        Assert.Equal((0, 0, 0), (report.Accepted, report.Unchanged, report.Refused));
        Assert.Equal(rows, await portal.RowsAsync());
    }

    [Fact]
    public async Task A_personal_number_is_not_repeated_in_the_refusal()
    {
        var report = await portal.ImportAsync(Intake.Line("又一份写有身份证号的通知", body: $"身份证号{IdentityNumber}。"));

        Assert.DoesNotContain(IdentityNumber, report.Refusals.Single().Message, StringComparison.Ordinal);
    }
}
