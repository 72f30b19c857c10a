using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Staff.Sessions;

namespace TengchongPortal.Web.Tests.Staff.Accounts;

/// <summary>Everybody sees where the own account is signed in and ends it; an administrator of the organ does it for others.</summary>
public sealed class SessionTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Room = "/staff/sessions";

    [Fact]
    public async Task An_own_sign_in_is_seen_and_ended_from_another_browser_and_this_one_goes_on()
    {
        var account = await portal.AddAsync("two-browsers", Organs.City, null, StaffRole.DraftingClerk);
        var here = await SignInAsync(account.UserName!);
        var there = await SignInAsync(account.UserName!);

        var page = await here.OpenAsync(Room);
        Assert.Equal(2, page.Find("sessions")!.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("本次登录", page.TextOf("sessions"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await here.SendAsync(page.Form("end-others"))).Status);

        Assert.StartsWith("/staff/sign-in", (await there.OpenAsync("/staff")).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await here.OpenAsync("/staff")).Status);
        Assert.Equal(["done"], await portal.AuditAsync("SessionEnd", account.Id));
    }

    [Fact]
    public async Task A_cookie_whose_sign_in_stands_in_no_list_opens_nothing()
    {
        var account = await portal.AddAsync("unlisted", Organs.City, null, StaffRole.DraftingClerk);
        var person = await SignInAsync(account.UserName!);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync("/staff")).Status);

        await portal.ReadAsync(db => db.StaffSessions.Where(session => session.AccountId == account.Id).ExecuteDeleteAsync());

        Assert.StartsWith("/staff/sign-in", (await person.OpenAsync("/staff")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_use_is_written_every_few_minutes_and_what_a_page_sends_by_itself_is_none()
    {
        var account = await portal.AddAsync("last-use", Organs.Department, null, StaffRole.DraftingClerk);
        var clerk = portal.SignedInAs(account.Id);
        var draft = await new CityWalk(portal).StartAsync();
        var longAgo = TimeProvider.System.GetUtcNow() - (2 * SessionBook.SeenEvery);
        var page = await clerk.OpenAsync("/staff");
        await portal.ReadAsync(db => db.StaffSessions.Where(session => session.AccountId == account.Id).ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, longAgo)));

        await clerk.PostBlindAsync($"/staff/disclosures/{draft}/presence", ("form-token", page.Form("/staff/sign-out")["form-token"][0]));
        Assert.Equal(longAgo, await LastUseAsync(account.Id), TimeSpan.FromSeconds(1));

        await clerk.OpenAsync("/staff");
        Assert.True(await IsSeenSinceAsync(account.Id, longAgo));
    }

    [Fact]
    public async Task A_new_stamp_of_the_account_ends_its_sign_ins()
    {
        var account = await portal.AddAsync("new-stamp", Organs.City, null, StaffRole.DraftingClerk);
        var person = await SignInAsync(account.UserName!);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync("/staff")).Status);

        await portal.ReadAsync(db => db.Users.Where(one => one.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.SecurityStamp, "moved")));

        Assert.StartsWith("/staff/sign-in", (await person.OpenAsync("/staff")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_long_over_is_forgotten_with_the_next_sign_in_of_anybody()
    {
        var account = await portal.AddAsync("long-over", Organs.City, null, StaffRole.DraftingClerk);
        var old = StaffSession.Begin(Guid.CreateVersion7(), account.Id, "stamp", "127.0.0.1", "", TimeProvider.System.GetUtcNow() - SessionBook.Kept.Multiply(2));
        await portal.InsideAsync(services => services.GetRequiredService<SessionBook>().BeginAsync(old, null, CancellationToken.None));

        await SignInAsync((await portal.AddAsync("the-next", Organs.City, null, StaffRole.DraftingClerk)).UserName!);

        Assert.False(await portal.ReadAsync(db => db.StaffSessions.AnyAsync(session => session.AccountId == account.Id)));
    }

    [Fact]
    public async Task A_copy_of_the_cookie_opens_nothing_after_signing_out()
    {
        var account = await portal.AddAsync("copied-cookie", Organs.City, null, StaffRole.DraftingClerk);
        var person = await SignInAsync(account.UserName!);
        var thief = portal.Visitor();
        thief.Cookies.Add(person.Cookies.GetAllCookies());
        Assert.Equal(HttpStatusCode.OK, (await thief.OpenAsync("/staff")).Status);

        await person.InsistAsync("/staff/sign-out");

        Assert.StartsWith("/staff/sign-in", (await thief.OpenAsync("/staff")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administrator_of_the_organ_ends_it_and_another_one_knows_of_none()
    {
        var account = await portal.AddAsync("left-open", Organs.Department, null, StaffRole.DraftingClerk);
        var here = await portal.AddAsync("sessions-here", Organs.Department, null, StaffRole.SystemAdministrator);
        var there = await portal.AddAsync("sessions-there", Organs.OtherDepartment, null, StaffRole.SystemAdministrator);
        var person = await SignInAsync(account.UserName!);
        var session = await portal.ReadAsync(db => db.StaffSessions.SingleAsync(one => one.AccountId == account.Id));

        Assert.Equal(HttpStatusCode.NotFound, (await portal.SignedInAs(there.Id).OpenAsync($"{Room}/{account.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.SignedInAs(there.Id).InsistAsync($"{Room}/{account.Id}/{session.Id}/end")).Status);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync("/staff")).Status);
        Assert.Equal(HttpStatusCode.Found, (await portal.SignedInAs(here.Id).InsistAsync($"{Room}/{account.Id}/{session.Id}/end")).Status);
        Assert.StartsWith("/staff/sign-in", (await person.OpenAsync("/staff")).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await portal.SignedInAs(here.Id).InsistAsync($"{Room}/{account.Id}/{session.Id}/end")).Status);
        Assert.Equal(["unknown", "done", "accounts.session-ended"], await portal.AuditAsync("SessionEnd", account.Id));
    }

    [Fact]
    public async Task Signing_in_over_an_open_sign_in_leaves_the_former_one()
    {
        var first = await portal.AddAsync("left-behind", Organs.City, null, StaffRole.DraftingClerk);
        var second = await portal.AddAsync("takes-the-seat", Organs.City, null, StaffRole.DraftingClerk);
        var person = await SignInAsync(first.UserName!);
        var copy = portal.Visitor();
        copy.Cookies.Add(person.Cookies.GetAllCookies());

        await person.InsistAsync("/staff/sign-in", ("Account", second.UserName!), ("Password", PortalCity.Password));

        Assert.StartsWith("/staff/sign-in", (await copy.OpenAsync("/staff")).Location, StringComparison.Ordinal);
        Assert.Contains("takes-the-seat", (await person.OpenAsync("/staff")).Text, StringComparison.Ordinal);
        Assert.False(await portal.ReadAsync(db => db.StaffSessions.AnyAsync(session => session.AccountId == first.Id && session.EndedAt == null)));
    }

    [Fact]
    public async Task A_session_of_somebody_else_is_not_ended_through_the_own_account()
    {
        var account = await portal.AddAsync("not-yours", Organs.City, null, StaffRole.DraftingClerk);
        var other = await portal.AddAsync("meddler", Organs.City, null, StaffRole.DraftingClerk);
        var person = await SignInAsync(account.UserName!);
        var session = await portal.ReadAsync(db => db.StaffSessions.SingleAsync(one => one.AccountId == account.Id));

        Assert.Equal(HttpStatusCode.Conflict, (await portal.SignedInAs(other.Id).InsistAsync($"{Room}/{other.Id}/{session.Id}/end")).Status);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync("/staff")).Status);
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36 Edg/120.0", "Edge，Windows")]
    [InlineData("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 MicroMessenger/8.0", "微信，安卓")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605.1.15 Version/17.0 Safari/605.1.15", "Safari，macOS")]
    [InlineData("", "其他浏览器，其他系统")]
    public void A_browser_is_named_in_words(string device, string words) => Assert.Equal(words, DeviceWords.Of(device));

    // Written when the page is out, so a moment later than it is read.
    private async Task<bool> IsSeenSinceAsync(Guid account, DateTimeOffset before)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            if (await LastUseAsync(account) - before >= SessionBook.SeenEvery)
            {
                return true;
            }

            await Task.Delay(100);
        }

        return false;
    }

    private Task<DateTimeOffset> LastUseAsync(Guid account) => portal.ReadAsync(db => db.StaffSessions.Where(session => session.AccountId == account).Select(session => session.LastSeenAt).SingleAsync());

    private async Task<Visitor> SignInAsync(string name)
    {
        var visitor = portal.Visitor();
        Assert.Equal("/staff", (await visitor.SubmitAsync("/staff/sign-in", ("Account", name), ("Password", PortalCity.Password))).Location);
        return visitor;
    }
}
