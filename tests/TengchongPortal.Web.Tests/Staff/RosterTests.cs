using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff.Accounts;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>The duty roster: who makes it, who stands in it, and what it means for the keys of an emergency release (workflow.md 3.3, 3.8).</summary>
public sealed class RosterTests : RosterScene
{
    private const string Today = "2026-03-04";

    private readonly CityWalk _walk;

    public RosterTests() => _walk = new(Portal);

    [Fact]
    public async Task The_office_fills_the_roster_and_a_day_without_a_person_stands_in_red()
    {
        var editor = Portal.SignedInAs(StaffRole.OfficeEditor);
        var empty = await editor.OpenAsync("/staff/roster");
        Assert.Contains("无人值班", empty.TextOf("roster-now"), StringComparison.Ordinal);
        Assert.StartsWith("2", empty.TextOf("roster-gaps"), StringComparison.Ordinal);

        var leader = People.One(StaffRole.DutyLeader);
        var answer = await editor.SendAsync(empty.Form("shift-form").With(("Key", "Leader"), ("Person", leader.Id.ToString()), ("FromDay", "2026-03-04"), ("FromHour", "8"), ("UntilDay", "2026-03-04"), ("UntilHour", "20")));

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        var page = await Portal.SignedInAs(StaffRole.Supervisor).OpenAsync("/staff/roster");
        Assert.Contains(leader.Name, page.TextOf("roster-now"), StringComparison.Ordinal);
        Assert.Contains($"08:30–20:00 {leader.Name}", page.TextOf("roster-days"), StringComparison.Ordinal);
        Assert.Contains("20:00–24:00 无人值班", page.TextOf("roster-days"), StringComparison.Ordinal);
        Assert.Null(page.Find("shift-form"));
    }

    [Fact]
    public async Task Only_the_office_and_the_administrator_of_the_organ_enter_and_end_a_shift() // R106
    {
        var leader = People.One(StaffRole.DutyLeader);
        var here = await Portal.AddAsync("admin-here", Organs.Department, null, StaffRole.SystemAdministrator);
        var below = await Portal.AddAsync("leader-below", Organs.Department, null, StaffRole.DutyLeader);
        foreach (var (role, status) in new[] { (StaffRole.DutyLeader, HttpStatusCode.Forbidden), (StaffRole.Supervisor, HttpStatusCode.Forbidden), (StaffRole.DraftingClerk, HttpStatusCode.Forbidden) })
        {
            Assert.Equal(status, (await EnterAsync(Portal.SignedInAs(role), leader.Id)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await EnterAsync(Portal.SignedInAs(here.Id), leader.Id)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await EnterAsync(Portal.SignedInAs(here.Id), below.Id, organ: Organs.OtherDepartment.Key)).Status);
        Assert.Equal(HttpStatusCode.Found, (await EnterAsync(Portal.SignedInAs(here.Id), below.Id, organ: Organs.Department.Key)).Status);
        Assert.Equal(HttpStatusCode.Found, (await EnterAsync(Portal.SignedInAs(StaffRole.OfficeEditor), leader.Id)).Status);

        var shift = await Portal.ReadAsync(db => db.DutyShifts.SingleAsync(one => one.PersonId == leader.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await EndAsync(Portal.SignedInAs(here.Id), shift.Id)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await EndAsync(Portal.SignedInAs(leader.Id), shift.Id)).Status);
        Assert.Equal(HttpStatusCode.Found, (await EndAsync(Portal.SignedInAs(StaffRole.OfficeEditor), shift.Id)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await EndAsync(Portal.SignedInAs(StaffRole.OfficeEditor), shift.Id)).Status);
        Assert.Equal(["unknown", "roster.capability", "done", "roster.ended"], await Portal.AuditAsync("RosterEnd", shift.Id));
    }

    [Fact]
    public async Task A_roster_of_another_organ_does_not_exist_for_a_person()
    {
        var below = await Portal.AddAsync("leader-of-department", Organs.Department, null, StaffRole.DutyLeader);

        Assert.Equal(HttpStatusCode.OK, (await Portal.SignedInAs(below.Id).OpenAsync("/staff/roster")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Portal.SignedInAs(below.Id).OpenAsync($"/staff/roster?organ={City}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Portal.SignedInAs(below.Id).OpenAsync($"/staff/roster?organ={Organs.OtherDepartment.Key}")).Status);
    }

    [Fact]
    public async Task On_the_roster_stands_who_holds_the_role_and_is_there()
    {
        var editor = Portal.SignedInAs(StaffRole.OfficeEditor);
        var leader = People.One(StaffRole.DutyLeader);
        await Portal.InsideAsync(services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            db.Absences.Add(Absence.Enter(People.Another(StaffRole.DutyLeader).Id, leader.Id, new(2026, 3, 5), new(2026, 3, 6), leader, Clock.GetUtcNow()));
            return db.SaveChangesAsync();
        });
        var below = await Portal.AddAsync("leader-too-low", Organs.Department, null, StaffRole.DutyLeader);

        Assert.Contains("担任相应值班角色", await RefusedAsync(editor, People.One(StaffRole.FinalSigner).Id), StringComparison.Ordinal);
        Assert.Contains("担任相应值班角色", await RefusedAsync(editor, below.Id), StringComparison.Ordinal);
        Assert.Contains("登记了离岗", await RefusedAsync(editor, People.Another(StaffRole.DutyLeader).Id), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await EnterAsync(editor, leader.Id)).Status);
        Assert.Contains("已经排了同一项值班", await RefusedAsync(editor, leader.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_the_end_of_a_shift_the_key_changes_hands_and_without_a_shift_the_role_suffices()
    {
        var (first, second) = (People.One(StaffRole.DutyLeader), People.Another(StaffRole.DutyLeader));
        await EnterAsync(Portal.SignedInAs(StaffRole.OfficeEditor), first.Id, from: Today, fromHour: 9);
        var ids = new[] { await _walk.StartAsync(type: "emergency"), await _walk.StartAsync(type: "emergency"), await _walk.StartAsync(type: "emergency"), await _walk.StartAsync(type: "emergency") };

        Assert.Equal(EditorialState.EmergencyPublished, (await TurnAsync(ids[0], second)).State);
        Clock.SetUtcNow(China(9));
        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => TurnAsync(ids[1], second));
        Assert.Equal(("emergency.off-duty", true), (refusal.Rule, refusal.Message.Contains(first.Name, StringComparison.Ordinal)));
        Assert.Equal(EditorialState.EmergencyPublished, (await TurnAsync(ids[1], first)).State);
        Clock.SetUtcNow(China(20).AddTicks(-1));
        Assert.Equal("emergency.off-duty", (await Assert.ThrowsAsync<RuleBrokenException>(() => TurnAsync(ids[2], second))).Rule);
        Clock.SetUtcNow(China(20));
        Assert.Equal(EditorialState.EmergencyPublished, (await TurnAsync(ids[2], second)).State);

        Clock.Advance(TimeSpan.FromHours(2));
        foreach (var id in ids[..3])
        {
            await _walk.SignAllAsync(id);
            Assert.Equal(EditorialState.Published, (await _walk.FindAsync(id)).State);
        }
    }

    [Fact]
    public async Task The_page_of_the_step_names_who_is_on_duty_to_whoever_is_not()
    {
        await EnterAsync(Portal.SignedInAs(StaffRole.OfficeEditor), People.Another(StaffRole.DutySecrecyReviewer).Id, DutyKey.Secrecy, from: Today);
        var id = await _walk.StartAsync(type: "emergency");

        var page = await Portal.SignedInAs(StaffRole.DutySecrecyReviewer).OpenAsync($"/staff/disclosures/{id}/steps/Emergency");

        Assert.Contains(People.Another(StaffRole.DutySecrecyReviewer).Name, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_stands_in_for_the_one_on_duty_turns_the_key_and_is_named()
    {
        var (onDuty, other) = (People.One(StaffRole.DutyLeader), People.Another(StaffRole.DutyLeader));
        var deputy = await Portal.AddAsync("deputy-of-duty", Organs.City);
        await EnterAsync(Portal.SignedInAs(StaffRole.OfficeEditor), onDuty.Id, from: Today);
        await Portal.InsideAsync(services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            db.Absences.Add(Absence.Enter(onDuty.Id, deputy.Id, new(2026, 3, 4), new(2026, 3, 4), onDuty, Clock.GetUtcNow()));
            return db.SaveChangesAsync();
        });
        var id = await _walk.StartAsync(type: "emergency");

        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => TurnAsync(id, other));
        var actor = await Portal.InsideAsync(services => services.GetRequiredService<ActingPersons>().FindAsync(deputy.Id, Clock.GetUtcNow(), CancellationToken.None));
        var turned = await TurnAsync(id, actor!);

        Assert.Contains("由deputy-of-duty代理", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((deputy.Id, onDuty.Id), (turned.LastEvent(EditorialEvent.Emergency)!.SecondActorId!.Value, turned.LastEvent(EditorialEvent.Emergency)!.SecondForId!.Value));
        Clock.Advance(TimeSpan.FromHours(20));
        await _walk.SignAllAsync(id);
        Assert.Equal(EditorialState.Published, (await _walk.FindAsync(id)).State);
    }

    [Fact]
    public async Task Where_nobody_holds_a_key_yet_the_office_reads_an_empty_roster_in_red()
    {
        var editor = await Portal.AddAsync("editor-of-department", Organs.OtherDepartment, null, StaffRole.OfficeEditor);

        var page = await Portal.SignedInAs(editor.Id).OpenAsync("/staff/roster");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("无人值班", page.TextOf("roster-now"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shut_account_leaves_its_shifts_so_that_the_key_lies_with_somebody()
    {
        var leader = await Portal.AddAsync("leader-to-shut", Organs.City, null, StaffRole.DutyLeader);
        await EnterAsync(Portal.SignedInAs(StaffRole.OfficeEditor), leader.Id, from: Today);
        var id = await _walk.StartAsync(type: "emergency");
        Assert.Equal("emergency.off-duty", (await Assert.ThrowsAsync<RuleBrokenException>(() => TurnAsync(id, People.One(StaffRole.DutyLeader)))).Rule);

        await Portal.SignedInAs(StaffRole.SystemAdministrator).InsistAsync($"/staff/accounts/{leader.Id}/disable");

        Assert.Equal(EditorialState.EmergencyPublished, (await TurnAsync(id, People.One(StaffRole.DutyLeader))).State);
    }

    private Task<Edition> TurnAsync(Guid id, Actor leader) => _walk.TakeAsync(id, EditorialEvent.Emergency, change: act => act with { Second = leader });

    private static DateTimeOffset China(int hour) => ChinaTime.StartOf(new(2026, 3, 4)).AddHours(hour);

    private static async Task<string> RefusedAsync(Visitor visitor, Guid person)
    {
        var answer = await EnterAsync(visitor, person);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        return answer.Text;
    }

    private static Task<Page> EndAsync(Visitor visitor, Guid shift) => visitor.InsistAsync($"/staff/roster/{shift}/end");
}
