using System.Net;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff.Accounts;

/// <summary>An administrator keeps the accounts of the own subtree; those of other organs do not exist (R106).</summary>
public sealed class AccountTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string List = "/staff/accounts";

    [Fact]
    public async Task An_organs_administrator_sees_the_own_subtree_only() // R106
    {
        var (mine, theirs) = (await portal.AddAsync("seen-a", Organs.Department), await portal.AddAsync("unseen-a", Organs.OtherDepartment));
        var administrator = await AdministratorAsync("admin-a");

        var list = await administrator.OpenAsync(List);

        Assert.Contains(mine.UserName!, list.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain(theirs.UserName!, list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Organs.OtherDepartment.Name, list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(theirs.UserName!, (await administrator.OpenAsync($"{List}?name=unseen")).Document.QuerySelector("main table, main .empty")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await administrator.OpenAsync($"{List}/{mine.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.OpenAsync($"{List}/{theirs.Id}")).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/disable")]
    [InlineData("/enable")]
    [InlineData("/password")]
    [InlineData("/grants/new")]
    public async Task No_deed_reaches_an_account_of_another_organ(string deed)
    {
        var theirs = await portal.AddAsync($"theirs{deed.Replace('/', '-')}", Organs.OtherDepartment);
        var administrator = await AdministratorAsync($"admin{deed.Replace('/', '-')}");

        var answer = await administrator.InsistAsync($"{List}/{theirs.Id}{deed}", ("Name", "x"), ("Organ", Organs.Department.Id.ToString()), ("Role", "DraftingClerk"), ("From", "2030-01-01"), ("Until", "2030-02-01"), ("Reason", "x"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        var after = await portal.ReadAsync(db => db.Users.SingleAsync(account => account.Id == theirs.Id));
        Assert.Equal((theirs.SecurityStamp, theirs.DisplayName, theirs.PasswordHash), (after.SecurityStamp, after.DisplayName, after.PasswordHash));
    }

    [Fact]
    public async Task A_new_account_comes_in_once_with_its_one_time_password_and_must_change_it()
    {
        var administrator = portal.SignedInAs(StaffRole.SystemAdministrator);

        var issued = await administrator.SubmitAsync($"{List}/new", ("Name", "李四"), ("UserName", "lisi"), ("Email", "lisi@example.test"), ("Organ", Organs.Department.Id.ToString()));

        Assert.Equal(HttpStatusCode.OK, issued.Status);
        var password = issued.TextOf("issued-password");
        var person = portal.Visitor();
        Assert.Equal("/staff", (await person.SubmitAsync("/staff/sign-in", ("Account", "lisi"), ("Password", password))).Location);
        Assert.Equal("/staff/own/password", (await person.OpenAsync("/staff")).Location);
        Assert.Equal(HttpStatusCode.Forbidden, (await person.InsistAsync("/staff/disclosures/new/tc-d01/notice")).Status);
        var changed = await person.SubmitAsync("/staff/own/password", ("OldPassword", password), ("NewPassword", "Gaoligong-2020-he"), ("NewPasswordAgain", "Gaoligong-2020-he"));
        Assert.Equal("/staff", changed.Location);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync("/staff")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await portal.Visitor().SubmitAsync("/staff/sign-in", ("Account", "lisi"), ("Password", password))).Status);
        Assert.DoesNotContain(password, (await administrator.OpenAsync(List)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("taken", "new-1@example.test")]
    [InlineData("new-2", "taken@example.test")]
    [InlineData("TAKEN", "new-3@example.test")]
    public async Task A_name_or_an_address_is_given_once(string userName, string email)
    {
        if (!await portal.ReadAsync(db => db.Users.AnyAsync(account => account.UserName == "taken")))
        {
            await portal.AddAsync("taken", Organs.Department);
        }

        var answer = await portal.SignedInAs(StaffRole.SystemAdministrator).SubmitAsync($"{List}/new", ("Name", "王五"), ("UserName", userName), ("Email", email), ("Organ", Organs.Department.Id.ToString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("已有账号", answer.TextOf("error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_is_made_and_moved_inside_the_own_subtree_only()
    {
        var mine = await portal.AddAsync("moved", Organs.Department);
        var administrator = await AdministratorAsync("admin-move");

        var made = await administrator.InsistAsync($"{List}/new", ("Name", "赵六"), ("UserName", "zhaoliu"), ("Email", "zhaoliu@example.test"), ("Organ", Organs.OtherDepartment.Id.ToString()));
        var moved = await administrator.InsistAsync($"{List}/{mine.Id}", ("Name", "moved"), ("Organ", Organs.OtherDepartment.Id.ToString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, made.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, moved.Status);
        Assert.Equal(["accounts.organ"], await portal.AuditAsync("AccountChange", mine.Id));
        Assert.False(await portal.ReadAsync(db => db.Users.AnyAsync(account => account.UserName == "zhaoliu")));
    }

    [Fact]
    public async Task Shutting_an_account_ends_its_sessions_with_the_next_request()
    {
        var account = await portal.AddAsync("leaving", Organs.Department, null, StaffRole.DraftingClerk);
        var person = portal.SignedInAs(account.Id);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync("/staff")).Status);
        var administrator = portal.SignedInAs(StaffRole.SystemAdministrator);

        var page = await administrator.OpenAsync($"{List}/{account.Id}");
        await administrator.SendAsync(page.Form("disable-form"));

        Assert.StartsWith("/staff/sign-in", (await person.OpenAsync("/staff")).Location, StringComparison.Ordinal);
        var shut = await administrator.OpenAsync($"{List}/{account.Id}");
        await administrator.SendAsync(shut.Form("enable-form"));
        Assert.StartsWith("/staff/sign-in", (await person.OpenAsync("/staff")).Location, StringComparison.Ordinal);
        Assert.Equal("/staff", (await portal.Visitor().SubmitAsync("/staff/sign-in", ("Account", "leaving"), ("Password", PortalCity.Password))).Location);
        Assert.Equal(["done"], await portal.AuditAsync("AccountDisable", account.Id));
        Assert.Equal(["done"], await portal.AuditAsync("AccountEnable", account.Id));
    }

    [Fact]
    public async Task What_a_person_has_in_hand_is_listed_with_those_who_take_it_on() // R169
    {
        await new CityWalk(portal).ToAsync(EditorialState.Draft);
        await new CityWalk(portal).ToAsync(EditorialState.InReview);
        var administrator = portal.SignedInAs(StaffRole.SystemAdministrator);

        var clerk = await administrator.OpenAsync($"{List}/{People.One(StaffRole.DraftingClerk).Id}");
        var reviewer = await administrator.OpenAsync($"{List}/{People.One(StaffRole.UnitReviewer).Id}");

        Assert.Contains(People.Another(StaffRole.DraftingClerk).Name, clerk.TextOf("hand-over"), StringComparison.Ordinal);
        Assert.Contains(People.Another(StaffRole.UnitReviewer).Name, reviewer.TextOf("hand-over"), StringComparison.Ordinal);
        Assert.DoesNotContain("无人可接办", reviewer.TextOf("hand-over"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_shuts_the_own_account_or_gets_a_new_password_for_it_here()
    {
        var own = People.One(StaffRole.SystemAdministrator);
        var administrator = portal.SignedInAs(own);

        var shut = await administrator.InsistAsync($"{List}/{own.Id}/disable");
        var reissued = await administrator.InsistAsync($"{List}/{own.Id}/password");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (shut.Status, reissued.Status));
        Assert.Equal(["accounts.own"], await portal.AuditAsync("AccountDisable", own.Id));
    }

    [Fact]
    public async Task A_security_administrator_looks_at_accounts_and_changes_none()
    {
        var account = await portal.AddAsync("looked-at", Organs.Department);
        var security = portal.SignedInAs(StaffRole.SecurityAdministrator);

        var page = await security.OpenAsync($"{List}/{account.Id}");
        var shut = await security.InsistAsync($"{List}/{account.Id}/disable");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.False(page.HasForm("disable-form"));
        Assert.Equal(HttpStatusCode.Forbidden, shut.Status);
        Assert.Equal(["accounts.capability"], await portal.AuditAsync("AccountDisable", account.Id));
        Assert.Equal(HttpStatusCode.Forbidden, (await security.OpenAsync($"{List}/new")).Status);
    }

    [Fact]
    public async Task Everybody_else_has_no_business_with_accounts()
    {
        foreach (var role in Enum.GetValues<StaffRole>().Except([StaffRole.SystemAdministrator, StaffRole.SecurityAdministrator]))
        {
            var person = portal.SignedInAs(People.Another(role));
            foreach (var address in new[] { List, $"{List}/new", $"{List}/{People.One(role).Id}", "/staff/grants" })
            {
                var answer = await person.OpenAsync(address);
                Assert.True(answer.Status == HttpStatusCode.Forbidden, $"{role} {address}: {answer.Status}");
            }
        }
    }

    private async Task<Visitor> AdministratorAsync(string name) =>
        portal.SignedInAs((await portal.AddAsync(name, Organs.Department, null, StaffRole.SystemAdministrator)).Id);
}
