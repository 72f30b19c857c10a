using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>Marks go from the reviewer to the drafter with the return, stand beside their fields, and stay with the text they were made on.</summary>
public sealed class MarkTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Remark = "会场应与批复一致。";

    private readonly CityWalk _walk = new(portal);

    private static RevisionText Notice => PortalCity.Notice() with { Body = "活动在来凤广场举行。上午九时开始。" };

    [Fact]
    public async Task A_marked_sentence_is_shown_to_the_drafter_in_the_text_and_beside_the_field()
    {
        var id = await _walk.ToAsync(EditorialState.InReview, Notice);
        await MarkAsync(id, ("Part", "Body"), ("Sentence", "1"), ("Remark", Remark));
        await MarkAsync(id, ("Part", "Title"), ("Remark", "标题应写明届次。"));
        await _walk.TakeAsync(id, EditorialEvent.Return, People.One(StaffRole.UnitReviewer));

        var drafter = portal.SignedInAs(StaffRole.DraftingClerk);
        var dossier = await drafter.OpenAsync($"/staff/disclosures/{id}");
        var sheet = await drafter.OpenAsync($"/staff/disclosures/{id}/edit");

        Assert.Equal("活动在来凤广场举行。", dossier.Document.QuerySelector("mark")!.TextContent);
        Assert.Contains(Remark, dossier.TextOf("marks"), StringComparison.Ordinal);
        Assert.Equal(2, sheet.FindAll("mark-hints").Count);
        Assert.Contains(sheet.FindAll("mark-hints"), hint => hint.TextContent.Contains(Remark, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_draft_answers_the_marks_and_the_record_keeps_them()
    {
        var id = await _walk.ToAsync(EditorialState.InReview, Notice);
        await MarkAsync(id, ("Part", "Body"), ("Quote", "上午九时开始。"), ("Remark", "应写明日期。"));
        await MarkAsync(id, ("Part", "Title"), ("Remark", "标题应写明届次。"));
        await _walk.TakeAsync(id, EditorialEvent.Return, People.One(StaffRole.UnitReviewer));
        await _walk.TakeAsync(id, EditorialEvent.Edit, null, act => act with { Text = Notice with { Body = "活动在来凤广场举行。三月五日上午九时开始。".Replace("上午九时开始。", "上午十时开始。", StringComparison.Ordinal) } });

        var dossier = await portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync($"/staff/disclosures/{id}");

        Assert.Null(dossier.Document.QuerySelector("mark"));
        Assert.Contains("第 1 稿，此处已改", dossier.TextOf("marks"), StringComparison.Ordinal);
        Assert.Contains("第 1 稿，此处未改", dossier.TextOf("marks"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "请写明标注处有什么问题", "活动在来凤广场举行。")]
    [InlineData(Remark, "正文里没有这句话", "这句话不在正文里。")]
    public async Task A_mark_that_says_nothing_or_speaks_of_nothing_is_refused_and_kept(string remark, string sentence, string quote)
    {
        var id = await _walk.ToAsync(EditorialState.InReview, Notice);

        var answer = await MarkAsync(id, ("Part", "Body"), ("Quote", quote), ("Remark", remark));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.True(answer.MainText.Contains(sentence, StringComparison.Ordinal) || remark.Length == 0, answer.MainText);
        Assert.Equal(quote, answer.Form("mark-form")["Quote"][0]);
        Assert.Empty((await _walk.FindAsync(id)).Current.Marks);
    }

    [Fact]
    public async Task A_mark_on_a_text_that_was_replaced_meanwhile_is_refused()
    {
        var id = await _walk.ToAsync(EditorialState.InReview, Notice);
        var reviewer = portal.SignedInAs(StaffRole.UnitReviewer);
        var page = await reviewer.OpenAsync(Address(id));
        await _walk.TakeAsync(id, EditorialEvent.EditInReview);
        await _walk.TakeAsync(id, EditorialEvent.Submit);

        var answer = await reviewer.SendAsync(page.Form("mark-form").With(("Part", "Title"), ("Remark", Remark)));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
    }

    [Fact]
    public async Task Only_who_may_return_the_text_marks_it()
    {
        var id = await _walk.ToAsync(EditorialState.InReview, Notice);
        var hash = (await _walk.FindAsync(id)).CurrentHash;
        var stranger = portal.SignedInAs((await portal.AddAsync("mark-stranger", Organs.OtherDepartment, null, StaffRole.UnitReviewer)).Id);
        var token = (await portal.SignedInAs(StaffRole.UnitReviewer).OpenAsync(Address(id))).Form("mark-form");

        Assert.NotEmpty(token["form-token"]);
        Assert.Equal(HttpStatusCode.NotFound, (await BlindAsync(stranger, id, hash)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await BlindAsync(portal.SignedInAs(StaffRole.Supervisor), id, hash)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await BlindAsync(portal.SignedInAs(StaffRole.DraftingClerk), id, hash)).Status);
        Assert.Empty((await _walk.FindAsync(id)).Current.Marks);
    }

    [Fact]
    public async Task A_return_for_masking_names_what_is_to_be_masked() // R148 部分公开
    {
        var id = await _walk.ToAsync(EditorialState.InReview, Notice);
        var reviewer = portal.SignedInAs(StaffRole.UnitReviewer);
        var page = await reviewer.OpenAsync($"/staff/disclosures/{id}/steps/Return?reasonCode=return.mask");
        var form = page.Form("step-form").With(("ReasonCode", "return.mask"), ("Reason", "遮盖联系人电话。"));

        var refused = await reviewer.SendAsync(form);
        await MarkAsync(id, ("Part", "Body"), ("Sentence", "2"), ("Remark", "遮盖。"));
        var returned = await reviewer.SendAsync(form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("须先标注要遮盖的", refused.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, returned.Status);
    }

    [Fact]
    public async Task A_purge_takes_the_marks_with_the_content()
    {
        var id = await _walk.ToAsync(EditorialState.InReview, Notice);
        await MarkAsync(id, ("Part", "Body"), ("Sentence", "1"), ("Remark", Remark));
        await _walk.TakeAsync(id, EditorialEvent.SecrecyClose);
        var marked = (await _walk.FindAsync(id)).Revisions.Select(revision => revision.Id).ToList();

        await _walk.TakeAsync(id, EditorialEvent.Purge);

        Assert.Equal(0, await portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Set<RevisionMark>().CountAsync(mark => marked.Contains(mark.RevisionId))));
    }

    private async Task<Page> MarkAsync(Guid id, params (string Name, string Value)[] fields)
    {
        var reviewer = portal.SignedInAs(StaffRole.UnitReviewer);
        return await reviewer.SendAsync((await reviewer.OpenAsync(Address(id))).Form("mark-form").With(fields));
    }

    private static string Address(Guid id) => $"/staff/disclosures/{id}/steps/Sign?gate=FirstReview";

    private static async Task<Page> BlindAsync(Visitor person, Guid id, string hash)
    {
        var token = (await person.OpenAsync("/staff")).Document.QuerySelector("input[name='form-token']")!.GetAttribute("value")!;
        return await person.PostBlindAsync($"/staff/disclosures/{id}/review/marks", ("form-token", token), ("Taken", "Return"), ("SeenHash", hash), ("Part", "Title"), ("Remark", Remark));
    }
}
