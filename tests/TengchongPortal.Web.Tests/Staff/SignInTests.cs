using System.Net;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>Coming in through the real page.</summary>
public sealed class SignInTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Door = "/staff/sign-in";

    [Fact]
    public async Task The_right_password_leads_to_the_desk()
    {
        var visitor = portal.Visitor();

        var answer = await EnterAsync(visitor, People.One(StaffRole.DraftingClerk), PortalCity.Password);

        Assert.Equal("/staff", answer.Location);
        var desk = await visitor.OpenAsync("/staff");
        Assert.Equal(HttpStatusCode.OK, desk.Status);
        Assert.Contains(Organs.City.Name, desk.Text, StringComparison.Ordinal);
        Assert.Contains("no-store", desk.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_name_and_a_wrong_password_are_answered_alike()
    {
        var wrongName = await portal.Visitor().SubmitAsync(Door, ("Account", "nobody-here"), ("Password", "wrong-password-1"));
        var wrongPassword = await EnterAsync(portal.Visitor(), People.One(StaffRole.LettersClerk), "wrong-password-1");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrongName.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrongPassword.Status);
        Assert.Equal(wrongName.TextOf("error-summary"), wrongPassword.TextOf("error-summary"));
        Assert.DoesNotContain("wrong-password-1", wrongPassword.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        var person = People.One(StaffRole.Auditor);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await EnterAsync(portal.Visitor(), person, "wrong-password-1");
        }

        var answer = await EnterAsync(portal.Visitor(), person, PortalCity.Password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    [Theory]
    [InlineData("/staff/disclosures/new", "/staff/disclosures/new")]
    [InlineData("https://elsewhere.example/", "/staff")]
    [InlineData("//elsewhere.example/", "/staff")]
    public async Task The_way_back_stays_on_this_site(string wanted, string led)
    {
        var visitor = portal.Visitor();
        var page = await visitor.OpenAsync($"{Door}?return={Uri.EscapeDataString(wanted)}");

        var answer = await visitor.SendAsync(page.Form().With(("Account", PortalCity.EmailOf(People.One(StaffRole.Webmaster))), ("Password", PortalCity.Password)));

        Assert.Equal(led, answer.Location);
    }

    [Fact]
    public async Task A_disabled_account_stays_out()
    {
        var account = await portal.AddAsync("left-us", Organs.Department, one => one.IsDisabled = true, StaffRole.DraftingClerk);

        var answer = await portal.Visitor().SubmitAsync(Door, ("Account", account.UserName!), ("Password", PortalCity.Password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    [Fact]
    public async Task Going_out_ends_the_session()
    {
        var visitor = portal.Visitor();
        await EnterAsync(visitor, People.One(StaffRole.Supervisor), PortalCity.Password);
        var desk = await visitor.OpenAsync("/staff");

        await visitor.SendAsync(desk.Form("/staff/sign-out"));

        Assert.Equal(HttpStatusCode.Found, (await visitor.OpenAsync("/staff")).Status);
    }

    [Fact]
    public async Task A_busy_session_ends_after_ten_hours()
    {
        await using var timed = new PortalUnderTest(PortalStart.City) { Clock = new FakeTimeProvider(new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero)) };
        var visitor = timed.SignedInAs(StaffRole.DraftingClerk);
        for (var hour = 0; hour < 9; hour++)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/staff")).Status);
            timed.Clock!.Advance(TimeSpan.FromMinutes(65));
        }

        timed.Clock!.Advance(TimeSpan.FromMinutes(30));

        Assert.Equal(HttpStatusCode.Found, (await visitor.OpenAsync("/staff")).Status);
    }

    [Fact]
    public async Task An_idle_session_ends_after_two_hours()
    {
        await using var timed = new PortalUnderTest(PortalStart.City) { Clock = new FakeTimeProvider(new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero)) };
        var visitor = timed.SignedInAs(StaffRole.DraftingClerk);
        await visitor.OpenAsync("/staff");

        timed.Clock!.Advance(TimeSpan.FromMinutes(121));

        Assert.Equal(HttpStatusCode.Found, (await visitor.OpenAsync("/staff")).Status);
    }

    private static Task<Page> EnterAsync(Visitor visitor, Actor person, string password) =>
        visitor.SubmitAsync(Door, ("Account", PortalCity.EmailOf(person)), ("Password", password));
}
