using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>The form of a new draft carries a key: sent twice it opens one draft, whenever the second click comes (security.md 1.3).</summary>
public sealed class FormKeyTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string New = "/staff/disclosures/new?organ=tc-d01&type=notice";

    [Fact]
    public async Task The_second_click_of_the_next_day_still_opens_nothing_new()
    {
        await using var timed = new PortalUnderTest(PortalStart.City) { Clock = new FakeTimeProvider(new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero)) };
        var clerk = timed.SignedInAs(StaffRole.DraftingClerk);
        var form = await SheetAsync(clerk, "关于隔夜重发的通知");
        var first = await clerk.SendAsync(form);
        timed.Clock!.Advance(TimeSpan.FromMinutes(100));

        var second = await clerk.SendAsync(form);

        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await timed.AskAsync(db => db.Editions.CountAsync()));
    }

    [Fact]
    public async Task The_same_words_in_another_form_are_another_draft()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);

        var first = await clerk.SendAsync(await SheetAsync(clerk, "关于两份同名稿件的通知"));
        var second = await clerk.SendAsync(await SheetAsync(clerk, "关于两份同名稿件的通知"));

        Assert.NotEqual(first.Location, second.Location);
        Assert.Equal(2, await CountAsync("关于两份同名稿件的通知"));
    }

    [Fact]
    public async Task Other_words_in_a_spent_form_are_neither_lost_nor_saved_unasked()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var form = await SheetAsync(clerk, "关于第一份稿件的通知");
        await clerk.SendAsync(form);

        var answer = await clerk.SendAsync(form.With(("Title", "关于退回再写一份的通知")));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("关于退回再写一份的通知", answer.Form("draft")["Title"][0]);
        Assert.Equal(0, await CountAsync("关于退回再写一份的通知"));

        Assert.Equal(HttpStatusCode.Found, (await clerk.SendAsync(answer.Form("draft"))).Status);
        Assert.Equal((1, 1), (await CountAsync("关于第一份稿件的通知"), await CountAsync("关于退回再写一份的通知")));
    }

    [Fact]
    public async Task A_key_taken_from_somebody_else_opens_nothing_of_theirs()
    {
        var (one, other) = (portal.SignedInAs(People.One(StaffRole.DraftingClerk)), portal.SignedInAs(People.Another(StaffRole.DraftingClerk)));
        var theirs = await SheetAsync(one, "关于别人钥匙的通知");
        await one.SendAsync(theirs);

        var answer = await other.SendAsync((await SheetAsync(other, "关于别人钥匙的通知")).Forge("FormKey", theirs["FormKey"][0]));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(1, await CountAsync("关于别人钥匙的通知"));
    }

    [Fact]
    public async Task What_is_not_made_of_characters_comes_back_beside_its_field()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);

        var answer = await clerk.SendAsync((await SheetAsync(clerk, "关于乱码�的通知")).With(("Source", "某处�")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("true", answer.Control("标题").GetAttribute("aria-invalid"));
        Assert.Equal("true", answer.Control("来源").GetAttribute("aria-invalid"));
        Assert.Equal("关于乱码�的通知", answer.Form("draft")["Title"][0]);
    }

    [Theory]
    [InlineData("SeenVersion", EditorialState.Ready, "Release", StaffRole.OfficeEditor, "stale.version")]
    [InlineData("SeenHash", EditorialState.InReview, "Return", StaffRole.UnitReviewer, "stale.hash")]
    public async Task A_step_that_does_not_say_what_was_seen_is_refused(string field, EditorialState state, string step, StaffRole role, string code)
    {
        var id = await new CityWalk(portal).ToAsync(state);
        var person = portal.SignedInAs(role);
        var page = await person.OpenAsync($"/staff/disclosures/{id}/steps/{step}");

        var reasons = page.Document.QuerySelectorAll("select[name='ReasonCode'] option").OfType<IHtmlOptionElement>().Select(option => option.Value).Where(value => value.Length > 0).Take(1);

        var answer = await person.SendAsync(page.Form("step-form").With([.. reasons.SelectMany(reason => new[] { ("ReasonCode", reason), ("Reason", "请改。") })]).Without(field));

        Assert.True(answer.Status == HttpStatusCode.Conflict, answer.MainText);
        Assert.Equal(code, answer.TextOf("problem-code"));
        Assert.Equal(state, (await new CityWalk(portal).FindAsync(id)).State);
    }

    private static async Task<FilledForm> SheetAsync(Visitor clerk, string title) =>
        (await clerk.OpenAsync(New)).Form("draft").With(("Title", title), ("ColumnId", Columns.Notices.Id.ToString()), ("Body", "正文一段。"));

    private Task<int> CountAsync(string title) => portal.AskAsync(db => db.Editions.CountAsync(edition => edition.Title == title));
}
