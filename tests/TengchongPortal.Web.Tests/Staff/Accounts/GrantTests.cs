using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff.Accounts;

/// <summary>A role is given by two administrators to a third person, for a time.</summary>
public sealed class GrantTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private static readonly Actor _system = People.One(StaffRole.SystemAdministrator);
    private static readonly Actor _security = People.One(StaffRole.SecurityAdministrator);

    [Fact]
    public async Task A_role_is_held_when_the_second_administrator_has_confirmed_it_and_not_before()
    {
        var account = await portal.AddAsync("receiver", Organs.Department);
        var person = portal.SignedInAs(account.Id);

        await ProposeAsync(account, StaffRole.DraftingClerk);
        Assert.Equal(HttpStatusCode.Forbidden, (await person.OpenAsync("/staff/disclosures/new")).Status);
        Assert.NotNull((await portal.SignedInAs(_security).OpenAsync("/staff")).Find("open-proposals"));
        Assert.Null((await portal.SignedInAs(_system).OpenAsync("/staff")).Find("open-proposals"));
        var confirmed = await portal.SignedInAs(_security).InsistAsync($"/staff/grants/{await ProposalAsync(account)}/confirm");

        Assert.Equal("/staff/grants", confirmed.Location);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync("/staff/disclosures/new")).Status);
    }

    [Fact]
    public async Task A_year_is_proposed_unless_something_else_is_typed()
    {
        var account = await portal.AddAsync("for-a-year", Organs.Department);

        var form = (await portal.SignedInAs(_system).OpenAsync($"/staff/accounts/{account.Id}/grants/new")).Form("grant-form");

        var today = ChinaTime.DayOf(TimeProvider.System.GetUtcNow());
        Assert.Contains(form["Until"][0], new[] { today, today.AddDays(-1) }.Select(day => day.AddYears(1).AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("2030-01-02", "2030-01-01")]
    [InlineData("2020-01-01", "2020-12-31")]
    [InlineData("2030-01-01", "")]
    public async Task A_role_without_a_sound_end_is_refused(string from, string until)
    {
        var account = await portal.AddAsync($"endless-{from}{until}", Organs.Department);

        var answer = await ProposeAsync(account, StaffRole.DraftingClerk, from: from, until: until);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(Guid.Empty, await ProposalAsync(account));
    }

    [Fact]
    public async Task Nobody_gives_a_role_to_the_own_person()
    {
        var answer = await portal.SignedInAs(_system).InsistAsync($"/staff/accounts/{_system.Id}/grants/new", Wish(StaffRole.FinalSigner, Organs.City));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Contains("grants.own", await portal.AuditAsync("GrantPropose", _system.Id));
    }

    [Fact]
    public async Task Neither_the_proposer_nor_the_receiver_confirms()
    {
        var both = await portal.AddAsync("both-rights", Organs.City, null, StaffRole.SystemAdministrator, StaffRole.SecurityAdministrator);
        var account = await portal.AddAsync("of-both", Organs.Department, null, StaffRole.SecurityAdministrator);
        await portal.SignedInAs(both.Id).InsistAsync($"/staff/accounts/{account.Id}/grants/new", Wish(StaffRole.DraftingClerk, Organs.Department));
        var proposal = await ProposalAsync(account);

        foreach (var one in new[] { both.Id, account.Id })
        {
            foreach (var deed in new[] { "confirm", "decline" })
            {
                Assert.Equal(HttpStatusCode.Forbidden, (await portal.SignedInAs(one).InsistAsync($"/staff/grants/{proposal}/{deed}")).Status);
            }
        }

        Assert.Equal(["grants.second", "grants.second"], await portal.AuditAsync("GrantConfirm", proposal));
        Assert.Empty(await portal.ReadAsync(db => db.RoleGrants.Where(grant => grant.AccountId == account.Id && grant.Role == StaffRole.DraftingClerk).ToListAsync()));
    }

    [Fact]
    public async Task A_system_administrator_does_not_confirm_and_a_security_administrator_does_not_propose()
    {
        var account = await portal.AddAsync("two-rights", Organs.Department);
        await ProposeAsync(account, StaffRole.DraftingClerk);

        var confirmed = await portal.SignedInAs(People.Another(StaffRole.SystemAdministrator)).InsistAsync($"/staff/grants/{await ProposalAsync(account)}/confirm");
        var proposed = await portal.SignedInAs(_security).InsistAsync($"/staff/accounts/{account.Id}/grants/new", Wish(StaffRole.Proofreader, Organs.Department));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (confirmed.Status, proposed.Status));
    }

    [Fact]
    public async Task What_is_decided_is_decided_once()
    {
        var account = await portal.AddAsync("decided-once", Organs.Department);
        await ProposeAsync(account, StaffRole.Proofreader);
        var proposal = await ProposalAsync(account);
        await portal.SignedInAs(_security).InsistAsync($"/staff/grants/{proposal}/decline");

        var again = await portal.SignedInAs(People.Another(StaffRole.SecurityAdministrator)).InsistAsync($"/staff/grants/{proposal}/confirm");

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal(["grants.decided"], await portal.AuditAsync("GrantConfirm", proposal));
    }

    [Fact]
    public async Task The_three_administrators_are_three_persons()
    {
        foreach (var (held, wanted) in AdministratorsApart.Roles.SelectMany(held => AdministratorsApart.Roles.Where(other => other != held).Select(other => (held, other))))
        {
            var account = await portal.AddAsync($"apart-{held}-{wanted}", Organs.Department, null, held);

            var answer = await ProposeAsync(account, wanted);

            Assert.True(answer.Status == HttpStatusCode.UnprocessableEntity, $"{held} {wanted}: {answer.Status}");
            Assert.Equal(["grants.apart"], await portal.AuditAsync("GrantPropose", account.Id));
        }
    }

    [Fact]
    public async Task Of_two_proposals_that_each_would_do_the_second_is_refused_when_it_is_confirmed()
    {
        var account = await portal.AddAsync("apart-later", Organs.Department);
        await ProposeAsync(account, StaffRole.SystemAdministrator);
        var first = await ProposalAsync(account);
        await ProposeAsync(account, StaffRole.AuditAdministrator);
        var second = await portal.ReadAsync(db => db.GrantProposals.Where(one => one.AccountId == account.Id && one.Id != first).Select(one => one.Id).SingleAsync());
        await portal.SignedInAs(_security).InsistAsync($"/staff/grants/{first}/confirm");

        var answer = await portal.SignedInAs(_security).InsistAsync($"/staff/grants/{second}/confirm");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(["grants.apart"], await portal.AuditAsync("GrantConfirm", second));
    }

    [Fact]
    public async Task One_administrator_takes_a_role_back_and_it_is_gone_at_once()
    {
        var account = await portal.AddAsync("taken-back", Organs.Department, null, StaffRole.DraftingClerk);
        var person = portal.SignedInAs(account.Id);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync("/staff/disclosures/new")).Status);
        var administrator = portal.SignedInAs(_security);
        var page = await administrator.OpenAsync($"/staff/accounts/{account.Id}");

        await administrator.SendAsync(page.Form("end-DraftingClerk"));

        Assert.Equal(HttpStatusCode.Forbidden, (await person.OpenAsync("/staff/disclosures/new")).Status);
        var grant = await portal.ReadAsync(db => db.RoleGrants.SingleAsync(one => one.AccountId == account.Id));
        Assert.Equal(HttpStatusCode.Conflict, (await administrator.InsistAsync($"/staff/grants/{grant.Id}/end")).Status);
        Assert.Equal(["done", "grants.ended"], await portal.AuditAsync("GrantEnd", grant.Id));
    }

    [Fact]
    public async Task Another_organs_proposals_and_roles_do_not_exist() // R106
    {
        var theirs = await portal.AddAsync("their-role", Organs.OtherDepartment, null, StaffRole.DraftingClerk);
        var wide = await portal.AddAsync("wide-role", Organs.Department);
        await portal.GrantAsync(RoleGrant.Give(wide.Id, StaffRole.Proofreader, Organs.City.Path, PortalCity.GrantedAt));
        await ProposeAsync(theirs, StaffRole.UnitReviewer, Organs.OtherDepartment);
        var administrator = portal.SignedInAs((await portal.AddAsync("security-of-one", Organs.Department, null, StaffRole.SecurityAdministrator)).Id);

        var confirmed = await administrator.InsistAsync($"/staff/grants/{await ProposalAsync(theirs)}/confirm");
        var ended = await administrator.InsistAsync($"/staff/grants/{await GrantAsync(theirs)}/end");
        var reached = await administrator.InsistAsync($"/staff/grants/{await GrantAsync(wide)}/end");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.Forbidden), (confirmed.Status, ended.Status, reached.Status));
        Assert.DoesNotContain("their-role", (await administrator.OpenAsync("/staff/grants")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_is_not_given_at_an_organ_beyond_the_own_subtree()
    {
        var account = await portal.AddAsync("beyond", Organs.Department);
        var administrator = portal.SignedInAs((await portal.AddAsync("system-of-one", Organs.Department, null, StaffRole.SystemAdministrator)).Id);

        var answer = await administrator.InsistAsync($"/staff/accounts/{account.Id}/grants/new", Wish(StaffRole.FinalSigner, Organs.City));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(["grants.organ"], await portal.AuditAsync("GrantPropose", account.Id));
    }

    private Task<Page> ProposeAsync(StaffAccount account, StaffRole role, Organ? organ = null, string? from = null, string? until = null) =>
        portal.SignedInAs(_system).InsistAsync($"/staff/accounts/{account.Id}/grants/new", Wish(role, organ ?? Organs.Department, from, until));

    private Task<Guid> ProposalAsync(StaffAccount account) =>
        portal.ReadAsync(db => db.GrantProposals.Where(one => one.AccountId == account.Id).OrderBy(one => one.ProposedAt).Select(one => one.Id).FirstOrDefaultAsync());

    private Task<Guid> GrantAsync(StaffAccount account) => portal.ReadAsync(db => db.RoleGrants.Where(one => one.AccountId == account.Id).Select(one => one.Id).SingleAsync());

    private static (string Name, string Value)[] Wish(StaffRole role, Organ organ, string? from = null, string? until = null)
    {
        var today = ChinaTime.DayOf(TimeProvider.System.GetUtcNow());
        return [("Role", role.ToString()), ("Organ", organ.Id.ToString()), ("From", from ?? Written(today)), ("Until", until ?? Written(today.AddMonths(6))), ("Reason", "经研究，负责本单位相关工作")];
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
