using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Importing;

/// <summary>Carried-over interpretations are paired with the one policy that they name, wherever it stands in the file (R28); what is not certain is left to people.</summary>
public sealed class PairImportTests
{
    private static readonly string[] _policies =
    [
        Policy("关于印发《示例津贴管理办法》的通知", "示例发〔2018〕1号"),
        Policy("示例补助实施细则", "示例发〔2018〕2号"),
        Policy("同名的通知", "示例发〔2017〕3号"),
        Policy("同名的通知", "示例发〔2018〕3号"),
    ];

    public static TheoryData<string, string, string, string, string?> Lines => new()
    {
        { "《示例津贴管理办法》解读", "", "", "", "示例发〔2018〕1号" },
        { "一图读懂《关于印发〈示例津贴管理办法〉的通知》", "", "", "", null },
        { "补助问答", "示例补助实施细则", "", "", "示例发〔2018〕2号" },
        { "补助问答", "《示例补助实施细则》（示例发〔2018〕2号）", "", "", "示例发〔2018〕2号" },
        { "补助问答", "依据示例发[2018]2号文件", "", "", "示例发〔2018〕2号" },
        { "示例发〔2018〕2号文件解读", "", "", "", "示例发〔2018〕2号" },
        { "补助问答", "", "示例发〔2018〕2号", "", "示例发〔2018〕2号" },
        { "《同名的通知》解读", "", "", "", null },
        { "《同名的通知》解读", "示例发〔2018〕3号", "", "", null },
        { "《没有的办法》解读", "示例发〔2018〕3号", "", "", "示例发〔2018〕3号" },
        { "《示例津贴管理办法》《示例补助实施细则》解读", "", "", "", null },
        { "补助问答", "", "", "根据示例发〔2018〕2号制定。", null },
        { "什么也没有点名", "", "", "", null },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task It_is_paired_with_the_one_policy_that_it_names(string title, string related, string number, string body, string? policy)
    {
        await using var portal = new PortalUnderTest(PortalStart.Reference);
        var line = Intake.Json(new { kind = "interpretation", title, related, doc_number = number, body = $"问：怎么领？答：{body}每月发放。", category = "解读", publisher = "和顺古镇示例办公室", publish_date = "2019-05-06" });

        var report = await portal.ImportAsync([line, .. _policies]);
        var again = await portal.ImportAsync([line, .. _policies]);

        Assert.Equal((5, 0, 0), (report.Accepted, report.Unchanged, report.Refused));
        Assert.Equal((0, 5, 0), (again.Accepted, again.Unchanged, again.Refused));
        var numbers = await portal.AskAsync(db => db.PublicRelations.Where(link => link.Kind == RelationKind.Interprets && link.Record.Title == title)
            .Join(db.PublicRecords, link => link.ToDocumentId, record => record.DocumentId, (_, record) => record.DocumentNumber).ToListAsync());
        Assert.Equal(policy is null ? [] : [policy], numbers);
        Assert.Equal(numbers.Count, await portal.AskAsync(db => db.AuditEntries.CountAsync(entry => entry.Act == "ImportPair")));
        Assert.Equal(1 - numbers.Count, (await portal.InsideAsync(services => services.GetRequiredService<UnpairedInterpretations>().PageAsync(_ => true, 0, 5, CancellationToken.None))).All);
    }

    [Fact]
    public async Task What_only_the_body_names_is_suggested_and_not_paired()
    {
        await using var portal = new PortalUnderTest(PortalStart.Reference);
        await portal.ImportAsync([Intake.Line("补助问答", "根据示例发〔2018〕2号制定，每月发放。", "interpretation", "解读"), .. _policies]);

        var (page, _, _) = await portal.InsideAsync(services => services.GetRequiredService<UnpairedInterpretations>().PageAsync(_ => true, 0, 5, CancellationToken.None));

        Assert.Equal("示例补助实施细则", Assert.Single(page).Named!.Title);
    }

    [Fact]
    public async Task A_policy_of_an_earlier_file_is_found_and_a_dry_run_pairs_nothing()
    {
        await using var portal = new PortalUnderTest(PortalStart.Reference);
        await portal.ImportAsync(_policies);
        var file = System.Text.Encoding.UTF8.GetBytes(Intake.Line("《示例补助实施细则》解读", kind: "interpretation", category: "解读"));

        await portal.ImportAsync(file, dry: true);
        Assert.Equal(0, await portal.AskAsync(db => db.PublicRelations.CountAsync()));

        await portal.ImportAsync(file);
        Assert.Equal(1, await portal.AskAsync(db => db.PublicRelations.CountAsync(link => link.Kind == RelationKind.Interprets)));
    }

    private static string Policy(string title, string number) =>
        Intake.Json(new { kind = "policy", title, doc_number = number, body = $"{number}的正文。", category = "", publisher = "和顺古镇示例办公室", publish_date = "2018-05-06" });
}
