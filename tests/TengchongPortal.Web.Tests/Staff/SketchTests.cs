using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Sketches;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>R167: what is being written is kept while one writes; for its writer only, and never what must not be written anywhere.</summary>
public sealed class SketchTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string New = "/staff/disclosures/new?organ=tc-d01&type=notice";
    private const string NewForm = "/staff/disclosures/new/tc-d01/notice";

    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task An_unsaved_change_is_offered_again_restored_and_gone_with_the_save()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await _walk.ToAsync(EditorialState.Draft);
        var kept = await KeepAsync(clerk, id, ("Body", "写到一半的正文。"));
        Assert.Equal(HttpStatusCode.OK, kept.Status);
        Assert.Contains("已自动保存", kept.Text, StringComparison.Ordinal);

        var again = await clerk.OpenAsync($"/staff/disclosures/{id}/edit");
        Assert.NotNull(again.Find("sketch"));
        Assert.NotEqual("写到一半的正文。", again.Form("draft")["Body"][0]);
        var restored = await clerk.OpenAsync($"/staff/disclosures/{id}/edit?sketch=true");
        Assert.Equal("写到一半的正文。", restored.Form("draft")["Body"][0]);
        await clerk.SendAsync(restored.Form("draft"));

        Assert.Equal("写到一半的正文。", (await _walk.FindAsync(id)).Current.Text.Body);
        Assert.Null((await clerk.OpenAsync($"/staff/disclosures/{id}/edit")).Find("sketch"));
        Assert.Equal(0, await CountAsync(id));
    }

    [Fact]
    public async Task A_new_text_is_kept_under_its_form_and_can_be_given_up()
    {
        var clerk = portal.SignedInAs(People.Another(StaffRole.DraftingClerk));
        var form = (await clerk.OpenAsync(New)).Form("draft").With(("Title", "关于关掉窗口的通知"));
        var key = form["FormKey"][0];
        await SendAsync(clerk, form, $"{NewForm}/sketch");

        var restored = await clerk.OpenAsync($"{New}&sketch=true");
        Assert.Equal("关于关掉窗口的通知", restored.Form("draft")["Title"][0]);
        Assert.Equal(key, restored.Form("draft")["FormKey"][0]);

        await clerk.SendAsync((await clerk.OpenAsync(New)).Form($"{NewForm}/sketch/discard"));
        Assert.Null((await clerk.OpenAsync(New)).Find("sketch"));
    }

    [Fact]
    public async Task A_secrecy_mark_is_not_written_even_as_a_sketch()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await _walk.ToAsync(EditorialState.Draft);

        foreach (var field in (string[])["Body", "Title", "ExemptionReason"])
        {
            var answer = await KeepAsync(clerk, id, (field, "机密★10年"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Contains("没有自动保存", answer.Text, StringComparison.Ordinal);
        }

        Assert.Equal(0, await CountAsync(id));
    }

    [Fact]
    public async Task A_sketch_is_no_revision_and_leaves_the_record_book_alone()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await _walk.ToAsync(EditorialState.Draft);
        var before = await _walk.FindAsync(id);

        await KeepAsync(clerk, id, ("Body", "一稿。"));
        await KeepAsync(clerk, id, ("Body", "二稿。"));

        var after = await _walk.FindAsync(id);
        Assert.Equal((before.Version, before.Revisions.Count, before.Events.Count), (after.Version, after.Revisions.Count, after.Events.Count));
        Assert.Equal(1, await CountAsync(id));
    }

    [Fact]
    public async Task Nobody_else_meets_it_and_strangers_are_told_there_is_nothing()
    {
        var (one, other) = (portal.SignedInAs(People.One(StaffRole.DraftingClerk)), portal.SignedInAs(People.Another(StaffRole.DraftingClerk)));
        var stranger = portal.SignedInAs((await portal.AddAsync("sketch-stranger", Organs.OtherDepartment, null, StaffRole.DraftingClerk)).Id);
        var id = await _walk.ToAsync(EditorialState.Draft);
        await KeepAsync(one, id, ("Body", "只给自己看的半句。"));

        Assert.DoesNotContain("只给自己看的半句。", (await other.OpenAsync($"/staff/disclosures/{id}/edit?sketch=true")).Text, StringComparison.Ordinal);
        var token = (await stranger.OpenAsync("/staff")).Form("/staff/sign-out")["form-token"][0];
        foreach (var door in (string[])["sketch", "sketch/discard", "presence"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostBlindAsync($"/staff/disclosures/{id}/{door}", ("form-token", token), ("Title", "x"))).Status);
            Assert.Equal(HttpStatusCode.BadRequest, (await one.PostBlindAsync($"/staff/disclosures/{id}/{door}", ("Title", "x"))).Status);
        }

        Assert.Equal(1, await CountAsync(id));
    }

    [Fact]
    public async Task Whoever_may_not_draft_for_the_organ_keeps_nothing_there()
    {
        var stranger = portal.SignedInAs((await portal.AddAsync("sketch-elsewhere", Organs.OtherDepartment, null, StaffRole.DraftingClerk)).Id);
        var token = (await stranger.OpenAsync("/staff")).Form("/staff/sign-out")["form-token"][0];

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostBlindAsync($"{NewForm}/sketch", ("form-token", token), ("Title", "x"), ("FormKey", Guid.NewGuid().ToString()))).Status);
    }

    [Fact]
    public async Task Two_at_one_sheet_see_each_other_until_one_leaves()
    {
        var (one, other) = (portal.SignedInAs(People.One(StaffRole.DraftingClerk)), portal.SignedInAs(People.Another(StaffRole.DraftingClerk)));
        var id = await _walk.ToAsync(EditorialState.Draft);

        Assert.Contains("[]", (await BeatAsync(one, id)).Text, StringComparison.Ordinal);
        Assert.Contains($"{People.One(StaffRole.DraftingClerk).Name} 正在编辑（刚刚）", (await BeatAsync(other, id)).Text, StringComparison.Ordinal);
        var sheet = await one.OpenAsync($"/staff/disclosures/{id}/edit");
        Assert.Contains("正在编辑", sheet.TextOf("presence"), StringComparison.Ordinal);

        await other.PostBlindAsync($"/staff/disclosures/{id}/presence/leave", ("form-token", (await other.OpenAsync("/staff")).Form("/staff/sign-out")["form-token"][0]));
        Assert.Contains("[]", (await BeatAsync(one, id)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_left_open_keeps_no_session_alive()
    {
        await using var timed = new PortalUnderTest(PortalStart.City) { Clock = new FakeTimeProvider(new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero)) };
        var clerk = timed.SignedInAs(StaffRole.DraftingClerk);
        var id = await new CityWalk(timed).ToAsync(EditorialState.Draft);
        var token = (await clerk.OpenAsync($"/staff/disclosures/{id}/edit")).Form("draft")["form-token"][0];

        for (var sign = 0; sign < 7; sign++)
        {
            Assert.Equal(HttpStatusCode.OK, (await clerk.PostBlindAsync($"/staff/disclosures/{id}/presence", ("form-token", token))).Status);
            timed.Clock!.Advance(TimeSpan.FromMinutes(20));
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await clerk.PostBlindAsync($"/staff/disclosures/{id}/presence", ("form-token", token))).Status);
    }

    [Fact]
    public async Task What_nobody_came_back_for_is_swept_away()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await _walk.ToAsync(EditorialState.Draft);
        await KeepAsync(clerk, id, ("Body", "没有再回来。"));
        var kept = await portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().DraftSketches.SingleAsync(one => one.EditionId == id));

        await SweepAsync(kept.SavedAt + DraftSketches.KeptFor);
        Assert.Equal(1, await CountAsync(id));
        await SweepAsync(kept.SavedAt + DraftSketches.KeptFor + TimeSpan.FromSeconds(1));
        Assert.Equal(0, await CountAsync(id));
    }

    [Fact]
    public async Task A_purged_text_does_not_come_back_from_a_sketch()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await _walk.ToAsync(EditorialState.Draft);
        await KeepAsync(clerk, id, ("Body", "要清除的半句。"));
        await _walk.TakeAsync(id, EditorialEvent.Abandon);
        await _walk.TakeAsync(id, EditorialEvent.Purge);
        Assert.Equal(0, await CountAsync(id));

        Assert.False(await KeepLateAsync(DraftSketch.OfEdition(People.One(StaffRole.DraftingClerk).Id, id)));
        Assert.Equal(0, await CountAsync(id));
    }

    [Fact]
    public async Task A_last_sign_of_a_form_that_became_a_draft_is_not_kept()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var form = (await clerk.OpenAsync(New)).Form("draft").With(("Title", "关于晚到的通知"), ("ColumnId", Columns.Notices.Id.ToString()));
        Assert.Equal(HttpStatusCode.Found, (await clerk.SendAsync(form)).Status);

        var late = await SendAsync(clerk, form, $"{NewForm}/sketch");

        Assert.DoesNotContain("已自动保存", late.Text, StringComparison.Ordinal);
        Assert.False(await portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().DraftSketches.AnyAsync(one => one.FormKey == Guid.Parse(form["FormKey"][0]))));
    }

    [Fact]
    public async Task One_person_leaves_so_many_new_texts_and_the_oldest_goes_first()
    {
        var person = Guid.CreateVersion7();
        var at = _walk.Now;
        for (var count = 0; count <= DraftSketches.MostNew; count++)
        {
            Assert.True(await KeepLateAsync(DraftSketch.OfNew(person, Guid.CreateVersion7(), $"tc-d01/{count}"), at.AddMinutes(count)));
        }

        var kept = await portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().DraftSketches.Where(one => one.PersonId == person).Select(one => one.Place).ToListAsync());
        Assert.Equal(DraftSketches.MostNew, kept.Count);
        Assert.DoesNotContain("tc-d01/0", kept);
    }

    [Fact]
    public async Task Keeping_what_is_written_leaves_no_line_in_the_audit_trail()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await _walk.ToAsync(EditorialState.Draft);
        var form = (await clerk.OpenAsync($"/staff/disclosures/{id}/edit")).Form("draft");
        var before = await AuditAsync();

        await SendAsync(clerk, form, $"/staff/disclosures/{id}/sketch");
        await clerk.PostBlindAsync($"/staff/disclosures/{id}/presence", ("form-token", form["form-token"][0]));

        Assert.Equal(before, await AuditAsync());
    }

    [Fact]
    public async Task Many_signs_at_once_leave_one_sketch()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await _walk.ToAsync(EditorialState.Draft);
        var form = (await clerk.OpenAsync($"/staff/disclosures/{id}/edit")).Form("draft");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync(clerk, form, $"/staff/disclosures/{id}/sketch")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(1, await CountAsync(id));
    }

    private Task<bool> KeepLateAsync(DraftSketch sketch, DateTimeOffset? at = null) =>
        portal.InsideAsync(services => services.GetRequiredService<DraftSketches>().KeepAsync(sketch, "{}", at ?? _walk.Now, CancellationToken.None));

    private Task<int> AuditAsync() => portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().AuditEntries.CountAsync());

    private Task<int> SweepAsync(DateTimeOffset now) => portal.InsideAsync(services => services.GetRequiredService<DraftSketches>().SweepAsync(now, CancellationToken.None));

    private Task<int> CountAsync(Guid edition) => portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().DraftSketches.CountAsync(one => one.EditionId == edition));

    private static async Task<Page> KeepAsync(Visitor clerk, Guid id, params (string, string)[] fields) =>
        await SendAsync(clerk, (await clerk.OpenAsync($"/staff/disclosures/{id}/edit")).Form("draft").With(fields), $"/staff/disclosures/{id}/sketch");

    private static async Task<Page> BeatAsync(Visitor clerk, Guid id) =>
        await clerk.PostBlindAsync($"/staff/disclosures/{id}/presence", ("form-token", (await clerk.OpenAsync($"/staff/disclosures/{id}/edit")).Form("draft")["form-token"][0]));

    /// <summary>Sends what stands in the sheet to another door, as its script does.</summary>
    private static Task<Page> SendAsync(Visitor clerk, FilledForm form, string door) =>
        clerk.PostBlindAsync(door, [.. form.Names.SelectMany(name => form[name].Select(value => (name, value)))]);
}
