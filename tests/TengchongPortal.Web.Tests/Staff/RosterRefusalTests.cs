using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Staff.Roster;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff.Accounts;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>What a duty roster does not take, and what it shows of turns that are far off.</summary>
public sealed class RosterRefusalTests : RosterScene
{
    private Visitor Editor => Portal.SignedInAs(StaffRole.OfficeEditor);

    [Theory]
    [InlineData("", "")]
    [InlineData("0001-01-01", "0001-01-02")]
    [InlineData("9999-12-30", "9999-12-31")]
    [InlineData("2026-03-04", "12026-03-04")]
    public async Task A_form_with_impossible_days_comes_back(string from, string until)
    {
        var answer = await EnterAsync(People.One(StaffRole.DutyLeader).Id, DutyKey.Leader, from, until);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotNull(answer.Find("error-summary"));
    }

    [Fact]
    public async Task An_empty_form_comes_back_with_every_field_named()
    {
        var answer = await Editor.InsistAsync("/staff/roster", ("Organ", City));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("请选择值班人", answer.TextOf("error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_on_duty_for_both_keys_of_one_text()
    {
        var both = await Portal.AddAsync("both-keys", Organs.City, null, StaffRole.DutyLeader, StaffRole.DutySecrecyReviewer);
        await Portal.TrainAsync(both);
        Assert.Equal(HttpStatusCode.Found, (await EnterAsync(both.Id, DutyKey.Leader)).Status);

        foreach (var organ in new[] { City, Organs.Department.Key })
        {
            var answer = await EnterAsync(both.Id, DutyKey.Secrecy, organ: organ);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Contains("须由两人分别值班", answer.TextOf("error-summary"), StringComparison.Ordinal);
            Assert.NotNull(answer.Find("error-summary")!.QuerySelector("a[href='#Person']"));
        }

        Assert.Equal(HttpStatusCode.Found, (await EnterAsync(both.Id, DutyKey.Secrecy, "2026-03-06", "2026-03-06")).Status);
    }

    [Fact]
    public async Task Whose_role_ends_within_the_turn_is_not_entered_for_the_whole_of_it()
    {
        var leader = await Portal.AddAsync("leader-until-noon", Organs.City);
        await GiveAsync(leader.Id, until: ChinaTime.StartOf(new(2026, 3, 5)).AddHours(12));

        var whole = await EnterAsync(leader.Id, DutyKey.Leader);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, whole.Status);
        Assert.Contains("不能覆盖整个班次", whole.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await EnterAsync(leader.Id, DutyKey.Leader, untilHour: 12)).Status);
    }

    [Fact]
    public async Task A_turn_far_ahead_is_listed_and_can_be_ended()
    {
        var leader = People.One(StaffRole.DutyLeader);
        Assert.Equal(HttpStatusCode.Found, (await EnterAsync(leader.Id, DutyKey.Leader, "2026-06-01", "2026-06-02")).Status);
        var editor = Editor;

        var page = await editor.OpenAsync("/staff/roster");

        Assert.Contains("6月1日 08:00", page.TextOf("shifts"), StringComparison.Ordinal);
        Assert.Contains("无人值班", page.TextOf("roster-now"), StringComparison.Ordinal);
        Assert.Contains("至 6月1日 08:00", page.TextOf("roster-now"), StringComparison.Ordinal);
        var ended = await editor.SendAsync(page.Form("end-shift"), follow: true);
        Assert.Contains("班次已结束", ended.TextOf("told"), StringComparison.Ordinal);
        Assert.DoesNotContain("6月1日", ended.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_whose_person_lost_the_role_stands_there_as_nobody_s()
    {
        var leader = await Portal.AddAsync("leader-to-lose", Organs.City);
        var grant = await GiveAsync(leader.Id);
        await EnterAsync(leader.Id, DutyKey.Leader);
        await Portal.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            (await db.RoleGrants.FindAsync(grant))!.End(Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });

        Assert.Contains("已不担任", (await Editor.OpenAsync("/staff/roster")).TextOf("shifts"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "deputy-of-late-role")]
    [InlineData(true, "")]
    public async Task A_deputy_is_named_only_where_the_absence_lends_the_role(bool isLater, string named)
    {
        var leader = await Portal.AddAsync("late-role", Organs.City);
        var deputy = await Portal.AddAsync("deputy-of-late-role", Organs.City);
        await GiveAsync(leader.Id, from: isLater ? Clock.GetUtcNow() : Clock.GetUtcNow().AddDays(-9));
        await Portal.InsideAsync(services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            var entered = Clock.GetUtcNow().AddHours(-2);
            db.Absences.Add(Absence.Enter(leader.Id, deputy.Id, ChinaTime.DayOf(entered), new(2026, 3, 4), People.One(StaffRole.SystemAdministrator), entered));
            db.DutyShifts.Add(DutyShift.Enter(leader.Id, "late-role", DutyKey.Leader, Organs.City.Path, entered, Clock.GetUtcNow().AddHours(8), People.One(StaffRole.OfficeEditor), entered));
            return db.SaveChangesAsync();
        });

        var hands = await Portal.InsideAsync(services => services.GetRequiredService<DutyWatchQuery>().RunAsync(Clock.GetUtcNow(), Organs.City.Path, null, CancellationToken.None));

        Assert.Equal(named, Assert.Single(hands).Deputy);
    }

    private async Task<Guid> GiveAsync(Guid person, DateTimeOffset? from = null, DateTimeOffset? until = null)
    {
        var grant = RoleGrant.Give(person, StaffRole.DutyLeader, Organs.City.Path, from ?? Clock.GetUtcNow().AddDays(-9), until);
        await Portal.InsideAsync(services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            db.RoleGrants.Add(grant);
            return db.SaveChangesAsync();
        });
        return grant.Id;
    }

    private Task<Page> EnterAsync(Guid person, DutyKey key, string from = "2026-03-05", string until = "2026-03-05", string organ = City, int untilHour = 20) =>
        EnterAsync(Editor, person, key, organ, from, until, untilHour: untilHour);
}
