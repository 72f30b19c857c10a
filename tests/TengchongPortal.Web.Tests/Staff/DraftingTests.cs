using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>From an empty form to the first gate, through the real pages; and every "no" keeps what was typed.</summary>
public sealed class DraftingTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string New = "/staff/disclosures/new?organ=tc-d01&type=notice";
    private const string Body = "为方便群众办事，定于本月第一个星期三集中提供咨询服务。";

    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task A_draft_is_opened_changed_and_sent_in()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await OpenAsync(clerk, "关于起草一遍的通知");

        var edited = await clerk.SubmitAsync($"/staff/disclosures/{id}/edit", ("Summary", "改过的概述。"));
        var dossier = await clerk.OpenAsync($"/staff/disclosures/{id}");
        var submitted = await clerk.SendAsync(dossier.Form("/submit"));

        Assert.Equal($"/staff/disclosures/{id}", edited.Location);
        Assert.Equal($"/staff/disclosures/{id}", submitted.Location);
        var edition = await _walk.FindAsync(id);
        Assert.Equal(EditorialState.InReview, edition.State);
        Assert.Equal("改过的概述。", edition.Current.Text.Summary);
        Assert.Equal(Openness.Proactive, edition.Current.Text.Openness); // R166
    }

    [Fact]
    public async Task A_double_click_opens_one_draft()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var form = (await clerk.OpenAsync(New)).Form("/staff/disclosures/new/tc-d01/notice").With(Fields("关于双击的通知"));

        var first = await clerk.SendAsync(form);
        var second = await clerk.SendAsync(form);

        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await CountAsync("关于双击的通知"));
    }

    [Fact]
    public async Task A_secrecy_mark_is_refused_before_anything_is_stored()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var before = await RowsAsync();
        var form = (await clerk.OpenAsync(New)).Form("/staff/disclosures/new/tc-d01/notice")
            .With(Fields("关于不能录入的通知")).With(("Body", "机密★10年\n\n这一段不该留下。"));

        var answer = await clerk.SendAsync(form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("这一段不该留下。", answer.Form("/staff/disclosures/new/tc-d01/notice")["Body"][0], StringComparison.Ordinal);
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task A_secrecy_mark_in_a_later_save_changes_nothing_either()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await OpenAsync(clerk, "关于后来加密级的通知");
        var before = await RowsAsync();

        var answer = await clerk.SubmitAsync($"/staff/disclosures/{id}/edit", ("Body", "秘密★5年\n\n正文。"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task What_the_contract_misses_comes_back_beside_its_field()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await OpenAsync(clerk, "关于没有写全的通知", ("Summary", ""), ("Theme", ""));
        var dossier = await clerk.OpenAsync($"/staff/disclosures/{id}");

        var answer = await clerk.SendAsync(dossier.Form("/submit"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("true", answer.Control("内容概述").GetAttribute("aria-invalid"));
        Assert.Equal("true", answer.Control("主题分类").GetAttribute("aria-invalid"));
        Assert.Equal(EditorialState.Draft, (await _walk.FindAsync(id)).State);
    }

    [Fact]
    public async Task A_late_save_sees_both_texts_and_overwrites_nothing_by_itself()
    {
        var (one, other) = (portal.SignedInAs(People.One(StaffRole.DraftingClerk)), portal.SignedInAs(People.Another(StaffRole.DraftingClerk)));
        var id = await OpenAsync(one, "关于两人同改的通知");
        var (mine, theirs) = ((await one.OpenAsync($"/staff/disclosures/{id}/edit")).Form(), (await other.OpenAsync($"/staff/disclosures/{id}/edit")).Form());
        await other.SendAsync(theirs.With(("Body", "对方写下的正文。")));

        var late = await one.SendAsync(mine.With(("Body", "我写下的正文。")));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal("我写下的正文。", late.Form()["Body"][0]);
        Assert.Contains("对方写下的正文。", late.TextOf("theirs"), StringComparison.Ordinal);
        Assert.Equal("对方写下的正文。", (await _walk.FindAsync(id)).Current.Text.Body);

        await one.SendAsync(late.Form());
        Assert.Equal("我写下的正文。", (await _walk.FindAsync(id)).Current.Text.Body);
    }

    [Fact]
    public async Task An_edit_in_review_asks_first_and_then_voids_the_signatures()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await _walk.ToAsync(EditorialState.Ready);

        var unasked = await clerk.SubmitAsync($"/staff/disclosures/{id}/edit", ("Summary", "审完又改。"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unasked.Status);
        Assert.Equal("审完又改。", unasked.Form()["Summary"][0]);
        Assert.Equal(EditorialState.Ready, (await _walk.FindAsync(id)).State);

        await clerk.SendAsync(unasked.Form().With(("Confirmed", "true")));
        var edition = await _walk.FindAsync(id);
        Assert.Equal(EditorialState.Draft, edition.State);
        Assert.Empty(edition.SignaturesOnCurrent);
    }

    [Fact]
    public async Task The_preview_is_what_citizens_will_see_and_stores_nothing()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var before = await RowsAsync();
        var form = (await clerk.OpenAsync(New)).Form("/staff/disclosures/new/tc-d01/notice")
            .With(Fields("关于预览的通知")).With(("Body", "**重点**<script>alert(1)</script>")).Press("预览");

        var page = await clerk.SendAsync(form);

        var framed = page.Framed("preview-screen");
        Assert.Equal("重点", framed.QuerySelector("[data-testid='record-body'] strong")!.TextContent);
        Assert.Null(framed.QuerySelector("script"));
        Assert.Equal("关于预览的通知", page.Form("/staff/disclosures/new/tc-d01/notice")["Title"][0]);
        Assert.Equal(before, await RowsAsync());
    }

    [Theory]
    [InlineData(true, "A", true)]
    [InlineData(false, "B", false)]
    public async Task A_flag_that_the_writer_raises_makes_the_route_stricter_until_it_is_taken_back(bool isKept, string route, bool asksHead)
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await OpenAsync(clerk, "关于一项重要信息的通知", ("Flags", "class-a"));
        Assert.Equal("class-a", Assert.Single((await _walk.FindAsync(id)).Current.Text.Flags));
        if (!isKept)
        {
            await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{id}/edit")).Form().Without("Flags"));
        }

        var plan = (await _walk.TakeAsync(id, EditorialEvent.Submit)).Plan!;

        Assert.Equal((route, asksHead), (plan.Key, plan.Gates.Contains(Gate.HeadSign)));
    }

    [Fact]
    public async Task A_flag_that_nobody_offers_is_not_taken()
    {
        var id = await OpenAsync(portal.SignedInAs(StaffRole.DraftingClerk), "关于一个未知标记的通知", ("Flags", "minor-difference"));

        Assert.Empty((await _walk.FindAsync(id)).Current.Text.Flags);
    }

    [Fact]
    public async Task Organs_that_the_text_names_are_kept_and_can_be_taken_back()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await OpenAsync(clerk, "关于涉及另一局的通知", ("NamedOrgans", People.OtherDepartment));
        Assert.Equal(People.OtherDepartment, Assert.Single((await _walk.FindAsync(id)).Current.Text.NamedOrgans));

        var sheet = await clerk.OpenAsync($"/staff/disclosures/{id}/edit");
        await clerk.SendAsync(sheet.Form().Without("NamedOrgans"));

        Assert.Empty((await _walk.FindAsync(id)).Current.Text.NamedOrgans);
    }

    [Fact]
    public async Task Links_are_found_by_index_number_or_refused_beside_their_row()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var target = await _walk.FindAsync(await _walk.ToAsync(EditorialState.Published));
        var id = await OpenAsync(clerk, "关于关联的通知", ("Relations[0].Target", target.Document.IndexNumber!));

        var answer = await clerk.SubmitAsync($"/staff/disclosures/{id}/edit", ("Relations[1].Target", "没有这个号"));

        Assert.Equal(target.DocumentId, Assert.Single((await _walk.FindAsync(id)).Current.Text.Relations).TargetDocumentId);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("没有这个号", answer.Form()["Relations[1].Target"][0]);
    }

    private static async Task<Guid> OpenAsync(Visitor clerk, string title, params (string, string)[] changes)
    {
        var form = (await clerk.OpenAsync(New)).Form("/staff/disclosures/new/tc-d01/notice").With(Fields(title)).With(changes);
        var answer = await clerk.SendAsync(form);
        Assert.True(answer.Status == HttpStatusCode.Found, answer.MainText);
        return Guid.Parse(answer.Location!.Split('/')[^1]);
    }

    private static (string, string)[] Fields(string title) =>
    [
        ("Title", title), ("Summary", "概述一句。"), ("ColumnId", Columns.Notices.Id.ToString()), ("MadeOn", "2019-12-10"),
        ("Theme", "1601"), ("Genre", "05"), ("Body", Body),
    ];

    private Task<int> CountAsync(string title) => portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Editions.CountAsync(edition => edition.Title == title));

    private Task<(int Editions, int Revisions, int Contents, int Events)> RowsAsync() => portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        return (await db.Editions.CountAsync(), await db.Set<Revision>().CountAsync(), await db.Set<RevisionContent>().CountAsync(), await db.StateEvents.CountAsync());
    });
}
