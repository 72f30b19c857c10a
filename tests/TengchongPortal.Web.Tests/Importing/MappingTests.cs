using Microsoft.EntityFrameworkCore;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Importing;

/// <summary>Where a line comes to stand, and what its further fields look like there.</summary>
public sealed class MappingTests(ReferencePortal portal) : IClassFixture<ReferencePortal>
{
    private static readonly string[] _repealed = ["腾政发〔2010〕1号", "腾政发〔2011〕2号"];

    [Theory]
    [InlineData("policy", "行政法规", "flfg", "law")]
    [InlineData("policy", "政府信息公开/管委会文件/行政规范性文件", "gfxwj", "normative")]
    [InlineData("policy", "科技、教育\\科技", "qtwj", "policy")]
    [InlineData("interpretation", "", "zcjd", "interpretation")]
    [InlineData("notice", "公示公告", "gsgg", "notice")]
    [InlineData("report", "政府工作报告", "zfgzbg", "report")]
    [InlineData("budget", "财政资金/三公经费信息公开", "sgjf", "budget")]
    [InlineData("land", "征地信息", "zdxx", "land")]
    [InlineData("penalty", "公示公告", "xzcf", "penalty")]
    [InlineData("licence", "安全生产/行政许可", "xzxk", "permit")]
    [InlineData("proposal_reply", "人大议案", "jytabl", "motion_reply")]
    [InlineData("other", "办事指南/公共服务", "bszn", "guide")]
    [InlineData("other", "典型案例", "lszl", "other")]
    [InlineData("poem", "山水", "lszl", "other")]
    [InlineData("", "", "lszl", "other")]
    public async Task Kind_and_category_decide_column_and_type(string kind, string category, string column, string type)
    {
        var title = $"{kind}与{category}";
        await portal.ImportAsync(Intake.Line(title, kind: kind, category: category));

        var record = await portal.RecordAsync(title);

        Assert.Equal((column, type), (await portal.AskAsync(db => db.Columns.Where(one => one.Id == record.ColumnId).Select(one => one.Key).SingleAsync()), record.TypeKey));
    }

    [Fact]
    public async Task A_theme_of_the_national_list_is_recognised()
    {
        await portal.ImportAsync(Intake.Line("科技主题的文件", kind: "policy", category: "科技、教育\\科技"), Intake.Line("自拟类别的文件", kind: "policy", category: "山水\\田园"));

        Assert.NotEqual("", (await portal.RecordAsync("科技主题的文件")).Theme);
        Assert.Equal("", (await portal.RecordAsync("自拟类别的文件")).Theme);
    }

    [Fact]
    public async Task An_answered_letter_shows_question_and_answer()
    {
        await portal.ImportAsync(Intake.Json(new { kind = "qa", title = "路灯何时修好", body = "【来信】\n路灯不亮。\n【答复】\n已经修好。", question = "路灯不亮。", answer = "已经修好。", message_no = "A-17", reply_date = "2019-05-10" }));

        var record = await portal.RecordAsync("路灯何时修好");

        Assert.Equal("consultation_answer", record.TypeKey);
        Assert.Equal(["来信编号", "A-17", "答复日期", "2019-05-10", "来信内容", "路灯不亮。", "答复内容", "已经修好。"], record.BodyText.Split(['\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task Rows_and_figures_become_tables_and_nothing_is_said_twice()
    {
        await portal.ImportAsync(Intake.Json(new
        {
            kind = "penalty",
            title = "处罚公示",
            body = "承办单位：示例队。",
            entries = new object[] { new { decision_no = "腾罚〔2019〕1号", fine_yuan = 300 }, new { decision_no = "腾罚〔2019〕2号", party = "某店" } },
            proposal = new { undertaker = "示例队", feedback = "满意" },
            figures = new { total = 12.5, identity = "6+6.5=12.5" },
            repeals = _repealed,
            truncated = true,
        }));

        var html = (await portal.RecordAsync("处罚公示")).BodyHtml;

        Assert.Contains("腾政发〔2010〕1号；腾政发〔2011〕2号", html, StringComparison.Ordinal);
        Assert.Contains("决定书文号", html, StringComparison.Ordinal);
        Assert.Contains("腾罚〔2019〕2号", html, StringComparison.Ordinal);
        Assert.Contains("12.5", html, StringComparison.Ordinal);
        Assert.DoesNotContain("6+6.5", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("示例队").Length);
        Assert.Contains("来源处的正文不完整", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_with_only_a_file_says_so()
    {
        await portal.ImportAsync(Intake.Json(new { title = "只有附件的公告", attachment_only = true }));

        Assert.Contains("原网页只有附件", (await portal.RecordAsync("只有附件的公告")).BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_any_field_stays_text()
    {
        const string attack = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        await portal.ImportAsync(
            Intake.Line("正文带标签", body: attack),
            Intake.Json(new { title = "要素带标签", body = attack, venue = attack, guide = new Dictionary<string, string> { [attack] = attack }, entries = new[] { new Dictionary<string, string> { [attack] = attack } } }));

        foreach (var title in new[] { "正文带标签", "要素带标签" })
        {
            var html = (await portal.RecordAsync(title)).BodyHtml;
            Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        }
    }
}
