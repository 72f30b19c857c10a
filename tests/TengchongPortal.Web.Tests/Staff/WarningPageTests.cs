using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>预警发布: from the desk to a public warning in a few presses, and every way in which it does not go (workflow.md 3.8).</summary>
public sealed class WarningPageTests : IDisposable
{
    // 2026-03-04 18:20 in China.
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 4, 10, 20, 0, TimeSpan.Zero));
    private readonly PortalUnderTest _portal;
    private readonly CityWalk _walk;

    public WarningPageTests()
    {
        _portal = new(PortalStart.City) { Clock = _clock };
        _walk = new(_portal);
    }

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_person_on_duty_alone_is_four_pages_away_from_a_public_warning()
    {
        await _walk.WarningFormAsync();
        var person = _portal.SignedInAs(StaffRole.DutyLeader);
        var desk = await person.OpenAsync("/staff");
        var list = await person.OpenAsync(LinkNamed(desk, "预警发布"));
        var sheet = await person.OpenAsync(LinkNamed(list, "〔地点〕〔种类〕避险提示"));
        Assert.Contains("现在（2026年3月4日18时20分）", sheet.Text, StringComparison.Ordinal);

        var ready = await person.SendAsync(sheet.Form("choice-form").With(("Kind", "暴雨红色预警")));
        Assert.Contains("2026年3月4日18时20分起，腾冲市进入暴雨红色预警状态", ready.TextOf("preview"), StringComparison.Ordinal);
        var done = await person.SendAsync(Said(ready), follow: true);

        Assert.Contains("已于", done.TextOf("put-up"), StringComparison.Ordinal);
        Assert.Contains("2026-03-05 18:20", done.TextOf("until"), StringComparison.Ordinal);
        Assert.Contains("腾冲市暴雨红色预警避险提示", (await _portal.Visitor().OpenAsync(done.Find("public-address")!.GetAttribute("href")!)).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_page_sent_twice_puts_up_one()
    {
        var (person, ready) = await ReadyAsync();

        var first = await person.SendAsync(Said(ready));
        var second = await person.SendAsync(Said(ready));

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (first.Status, second.Status));
        Assert.Equal(2, await _portal.AskAsync(db => db.Editions.CountAsync()));
    }

    [Fact]
    public async Task A_value_that_no_list_holds_is_refused_and_the_rest_stays_chosen()
    {
        var (person, ready) = await ReadyAsync();

        var answer = await person.SendAsync(Said(ready).Forge("Place", "北京市"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("预警地点只能从列表中选择", answer.MainText, StringComparison.Ordinal);
        Assert.Equal("暴雨红色预警", Assert.Single(answer.Form("choice-form")["Kind"]));
        Assert.Equal(1, await _portal.AskAsync(db => db.Editions.CountAsync()));
    }

    [Fact]
    public async Task Another_value_of_the_lists_than_was_read_is_shown_before_it_goes_out()
    {
        var (person, ready) = await ReadyAsync();

        var answer = await person.SendAsync(Said(ready).Forge("Kind", "暴雨蓝色预警"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("与您核对过的成文不一致", answer.MainText, StringComparison.Ordinal);
        Assert.Contains("暴雨蓝色预警", answer.TextOf("preview"), StringComparison.Ordinal);
        Assert.Equal(1, await _portal.AskAsync(db => db.Editions.CountAsync()));
        Assert.Equal(HttpStatusCode.Found, (await person.SendAsync(Said(answer))).Status);
    }

    [Fact]
    public async Task What_is_not_chosen_is_asked_for_beside_its_list()
    {
        var form = await _walk.WarningFormAsync();
        var person = _portal.SignedInAs(StaffRole.DutySecrecyReviewer);

        var answer = await person.SendAsync((await person.OpenAsync($"/staff/warnings/{form}")).Form("choice-form"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("预警种类只能从列表中选择", answer.MainText, StringComparison.Ordinal);
        Assert.Null(answer.Find("put-up-form"));
    }

    [Fact]
    public async Task Without_the_password_or_a_reason_nothing_goes_out_and_what_was_typed_is_kept()
    {
        var (person, ready) = await ReadyAsync();

        var wrong = await person.SendAsync(Said(ready).With(("Password", "wrong-password-2019")));
        var silent = await person.SendAsync(Said(ready).With(("Reason", "")));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (wrong.Status, silent.Status));
        Assert.Equal("山洪将至，联系不上第二人", Assert.Single(wrong.Form("put-up-form")["Reason"]));
        Assert.Contains("请填写先行发布的理由", silent.MainText, StringComparison.Ordinal);
        Assert.Equal(1, await _portal.AskAsync(db => db.Editions.CountAsync()));
    }

    [Fact]
    public async Task A_page_left_open_too_long_asks_for_the_time_again()
    {
        var (person, ready) = await ReadyAsync();
        _clock.Advance(TimeSpan.FromMinutes(32));

        var answer = await person.SendAsync(Said(ready));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("请重新选择时间", answer.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_was_revised_meanwhile_is_not_put_up_unseen()
    {
        var (person, ready) = await ReadyAsync();
        var form = await _portal.AskAsync(db => db.Editions.Select(edition => edition.Id).SingleAsync());
        var next = await _walk.TakeAsync(form, EditorialEvent.Revise, change: act => act with { Text = PortalCity.WarningForm() with { MadeOn = new DateOnly(2026, 3, 4), Body = WarningForms.FormText.Body + "请互相转告。", ChangeKind = ChangeKind.Major, ChangeNote = "补充" } });
        await _walk.TakeAsync(next.Id, EditorialEvent.Submit);
        await _walk.SignAllAsync(next.Id);
        await _walk.TakeAsync(next.Id, EditorialEvent.Release);

        Assert.Equal(HttpStatusCode.Conflict, (await person.SendAsync(Said(ready))).Status);
        Assert.Contains("请互相转告", (await person.SendAsync((await person.OpenAsync(ready.Path)).Form("choice-form").With(("Kind", "暴雨红色预警")))).TextOf("preview"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_not_on_duty_while_somebody_is_sees_who_is_and_is_refused()
    {
        var (person, ready) = await ReadyAsync();
        var (other, now) = (People.Another(StaffRole.DutyLeader), _clock.GetUtcNow());
        await _portal.AskAsync(async db =>
        {
            db.DutyShifts.Add(DutyShift.Enter(other.Id, other.Name, DutyKey.Leader, Organs.City.Path, now, now.AddHours(8), People.One(StaffRole.OfficeEditor), now));
            return await db.SaveChangesAsync();
        });

        Assert.Contains(other.Name, (await person.OpenAsync("/staff/warnings")).TextOf("warning-forms"), StringComparison.Ordinal);
        Assert.Contains("不在班的人员不能办理", (await person.OpenAsync(ready.Path)).TextOf("off-duty"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await person.SendAsync(Said(ready))).Status);
    }

    [Fact]
    public async Task Others_read_which_forms_are_in_force_and_find_no_button()
    {
        var form = await _walk.WarningFormAsync();
        foreach (var role in new[] { StaffRole.OfficeEditor, StaffRole.Supervisor, StaffRole.DraftingClerk })
        {
            var list = await _portal.SignedInAs(role).OpenAsync("/staff/warnings");

            Assert.NotNull(list.Find("read-only"));
            Assert.Contains($"/records/{form}", list.Text, StringComparison.Ordinal);
            Assert.DoesNotContain($"/staff/warnings/{form}", list.Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(role).OpenAsync($"/staff/warnings/{form}")).Status);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(StaffRole.UnitReviewer).OpenAsync("/staff/warnings")).Status);
        var elsewhere = _portal.SignedInAs((await _portal.AddAsync("leader-elsewhere", Organs.OtherDepartment, null, StaffRole.DutyLeader)).Id);
        Assert.Equal(HttpStatusCode.Forbidden, (await elsewhere.OpenAsync($"/staff/warnings/{form}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.SignedInAs(StaffRole.DutyLeader).OpenAsync($"/staff/warnings/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task No_dossier_offers_it_and_no_draft_is_put_up_by_its_address()
    {
        var draft = await _walk.StartAsync(type: "emergency");
        var person = _portal.SignedInAs(StaffRole.DutyLeader);

        Assert.DoesNotContain("steps/PutUp", (await person.OpenAsync($"/staff/disclosures/{draft}")).Text, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await person.OpenAsync($"/staff/disclosures/{draft}/steps/PutUp")).Status);
    }

    [Fact]
    public async Task The_term_stands_on_the_desks_of_those_who_must_sign()
    {
        await _walk.PutUpAsync(await _walk.WarningFormAsync());

        var desk = await _portal.SignedInAs(StaffRole.SecrecyReviewer).OpenAsync("/staff");

        Assert.Contains("腾冲市暴雨蓝色预警避险提示", desk.MainText, StringComparison.Ordinal);
        Assert.Contains("24 小时内补齐全部审签", desk.MainText, StringComparison.Ordinal);
    }

    private async Task<(Visitor Person, Page Ready)> ReadyAsync()
    {
        var form = await _walk.WarningFormAsync();
        var person = _portal.SignedInAs(StaffRole.DutyLeader);
        var sheet = await person.OpenAsync($"/staff/warnings/{form}");
        return (person, await person.SendAsync(sheet.Form("choice-form").With(("Kind", "暴雨红色预警"))));
    }

    private static string LinkNamed(Page page, string words) =>
        page.Document.Links.First(link => link.TextContent.Trim().StartsWith(words, StringComparison.Ordinal)).GetAttribute("href")!;

    private static FilledForm Said(Page page) =>
        page.Form("put-up-form").With(("ReasonCode", "emergency.life"), ("Reason", "山洪将至，联系不上第二人"), ("Password", PortalCity.Password));
}
