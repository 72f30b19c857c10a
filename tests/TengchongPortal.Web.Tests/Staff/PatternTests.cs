using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Rendering.Patterns;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>R178: a public record is the pattern of another text. Its structure comes along, nothing of a person, no date, number or file.</summary>
public sealed class PatternTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string OtherNew = "/staff/disclosures/new?organ=tc-d02&type=notice";
    private static readonly string[] _left = ["Title", "Summary", "MadeOn", "DocumentNumber", "Keywords", "EffectiveOn", "ExpiresOn", "LegalityNumber", "Source", "Relations[0].Target"];

    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task A_clerk_begins_from_the_dossier_with_the_structure_only()
    {
        var file = await portal.InsideAsync(PortalCity.StoreFileAsync);
        var id = await _walk.ToAsync(EditorialState.Published, Full("关于被学习的通知") with { Files = [file] });
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var link = (await clerk.OpenAsync($"/staff/disclosures/{id}")).Find("use-as-template")!.GetAttribute("href")!;

        var sheet = await clerk.OpenAsync(link);

        var form = sheet.Form("draft");
        Assert.Equal("/staff/disclosures/new/tc-d01/notice", sheet.Document.GetElementById("draft")!.GetAttribute("action"));
        Assert.Equal((Columns.Notices.Id.ToString(), "1601", "05"), (form["ColumnId"][0], form["Theme"][0], form["Genre"][0]));
        Assert.Equal("## 一、活动时间\n\n### （一）××年安排\n\n## 二、联系人：", form["Body"][0].ReplaceLineEndings("\n"));
        Assert.All(_left, field => Assert.True(form[field].All(string.IsNullOrEmpty), field));
        Assert.DoesNotContain("附件.pdf", sheet.MainText, StringComparison.Ordinal);
        Assert.Contains("关于被学习的通知", sheet.TextOf("likeness"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_organs_record_is_found_by_its_number_and_by_its_address()
    {
        var document = await DocumentAsync(await _walk.ToAsync(EditorialState.Published, Full("关于邻局经验的通知")));
        var neighbour = await NeighbourAsync();

        foreach (var asked in new[] { document.IndexNumber!, $"https://www.example.gov.cn/records/{document.Id}", $"/i/{Uri.EscapeDataString(document.IndexNumber!)}", $"{document.Id}" })
        {
            var sheet = await neighbour.OpenAsync($"{OtherNew}&like={Uri.EscapeDataString(asked)}");
            Assert.Contains("关于邻局经验的通知", sheet.TextOf("likeness"), StringComparison.Ordinal);
            Assert.StartsWith("## 一、活动时间", sheet.Form("draft")["Body"][0], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(EditorialState.Draft)]
    [InlineData(EditorialState.Ready)]
    [InlineData(EditorialState.Hidden)]
    [InlineData(EditorialState.Withdrawn)]
    [InlineData(EditorialState.Unpublished)]
    public async Task What_citizens_do_not_read_as_current_is_no_pattern(EditorialState state)
    {
        var id = await _walk.ToAsync(state, Full("关于不能借用的通知"));
        var document = await DocumentAsync(id);
        var neighbour = await NeighbourAsync();

        var sheet = await neighbour.OpenAsync($"{OtherNew}&like={document.Id}");

        Assert.DoesNotContain("关于不能借用的通知", sheet.Text, StringComparison.Ordinal);
        Assert.Equal("", sheet.Form("draft")["Body"][0]);
        Assert.NotNull(sheet.Find("likeness"));
        Assert.Null((await portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync($"/staff/disclosures/{id}")).Find("use-as-template"));
    }

    [Fact]
    public async Task Nobody_but_who_drafts_is_offered_it()
    {
        var id = await _walk.ToAsync(EditorialState.Published);

        Assert.Null((await portal.SignedInAs(StaffRole.OfficeEditor).OpenAsync($"/staff/disclosures/{id}")).Find("use-as-template"));
    }

    [Fact]
    public async Task The_first_question_keeps_what_was_asked_for()
    {
        var page = await portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/disclosures/new?type=notice&like=abc");

        Assert.Equal("abc", page.Control("以已公开的信息为模板").GetAttribute("value"));
        Assert.Equal("notice", page.Document.QuerySelector("#type option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task No_number_of_a_person_survives_in_whatever_heading_it_stood()
    {
        var text = PortalCity.Notice() with
        {
            Body = "## 张三 13812345678\n\n## 身份证 530521199001011234\n\n## 联系人：张三\n\n## 负责人（李四）\n\n## 写信 li@example.gov.cn\n\n## 腾政发〔2019〕12号\n\n## 二〇一九年三月五日起\n\n## 3. 时限",
        };

        var body = (await portal.InsideAsync(services => Task.FromResult(services.GetRequiredService<TextPatterns>().Of(text)))).Body;

        Assert.All(["13812345678", "530521199001011234", "联系人：张三", "李四", "li@", "2019", "12号", "二〇一九", "三月", "五日"], gone => Assert.DoesNotContain(gone, body, StringComparison.Ordinal));
        Assert.Contains("## 联系人：", body, StringComparison.Ordinal);
        Assert.Contains("## 3. 时限", body, StringComparison.Ordinal);
    }

    private async Task<Visitor> NeighbourAsync() =>
        portal.SignedInAs((await portal.AddAsync($"pattern-{Guid.NewGuid():N}", Organs.OtherDepartment, null, StaffRole.DraftingClerk)).Id);

    private Task<Document> DocumentAsync(Guid edition) => portal.InsideAsync(services =>
        services.GetRequiredService<PortalDbContext>().Editions.AsNoTracking().Where(one => one.Id == edition).Select(one => one.Document).SingleAsync());

    private static RevisionText Full(string title) => PortalCity.Notice(title) with
    {
        Body = "前言一段。\n\n## 一、活动时间\n\n上午九时开始。\n\n### （一）2019年安排\n\n见下表。\n\n## 二、联系人：张三\n\n请到场咨询。",
        Keywords = "便民服务",
        Theme = "1601",
    };
}
