using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Tests.Staff.Accounts;

/// <summary>The second question at the door: a code of the moment, or a recovery code, each good once.</summary>
public sealed class SecondFactorTests : IAsyncLifetime
{
    private const string Door = "/staff/sign-in";
    private const string Room = "/staff/own/second-factor";

    private readonly PortalUnderTest _portal = new PortalUnderTest(PortalStart.City) { Clock = new FakeTimeProvider(new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero)) }.With("Accounts:SecondFactor", "SigningRoles");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task A_code_is_asked_for_after_the_password_is_good_once_and_the_way_back_is_kept()
    {
        var (account, key, _) = await EnrolAsync("with-code");
        Advance();
        var code = CodeOf(key);

        var person = await HalfwayAsync(account, "/staff/disclosures/new");
        Assert.Equal(HttpStatusCode.Found, (await person.OpenAsync("/staff")).Status);
        var entered = await AnswerAsync(person, code);

        Assert.Equal("/staff/disclosures/new", entered.Location);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync("/staff")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AnswerAsync(await HalfwayAsync(account), code)).Status);
        Advance();
        Assert.Equal("/staff", (await AnswerAsync(await HalfwayAsync(account), CodeOf(key))).Location);
    }

    [Fact]
    public async Task A_recovery_code_opens_the_door_once()
    {
        var (account, _, codes) = await EnrolAsync("with-recovery");

        Assert.Equal("/staff", (await AnswerAsync(await HalfwayAsync(account), codes[0])).Location);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AnswerAsync(await HalfwayAsync(account), codes[0])).Status);
        Assert.Equal("/staff", (await AnswerAsync(await HalfwayAsync(account), codes[1])).Location);
        var after = await _portal.ReadAsync(db => db.Users.FindAsync(account.Id).AsTask());
        Assert.Equal(RecoveryCodes.Count - 2, RecoveryCodes.Left(after!.RecoveryCodes));
        Assert.DoesNotContain(codes, code => after.RecoveryCodes.Contains(code, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_account_even_for_the_right_one()
    {
        var (account, key, _) = await EnrolAsync("guessed");
        var person = await HalfwayAsync(account);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await AnswerAsync(person, "000000");
        }

        Advance();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AnswerAsync(person, CodeOf(key))).Status);
    }

    [Fact]
    public async Task The_right_password_between_wrong_codes_gives_no_new_guesses()
    {
        var (account, _, _) = await EnrolAsync("guessed-slowly");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await AnswerAsync(await HalfwayAsync(account), "000000");
        }

        var answer = await _portal.Visitor().SubmitAsync(Door, ("Account", account.UserName!), ("Password", PortalCity.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    [Fact]
    public async Task Of_many_who_use_one_recovery_code_at_once_one_comes_in()
    {
        var (account, _, codes) = await EnrolAsync("raced");
        var visitors = new List<Visitor>();
        for (var number = 0; number < 4; number++)
        {
            visitors.Add(await HalfwayAsync(account));
        }

        var answers = await Task.WhenAll(visitors.Select(visitor => AnswerAsync(visitor, codes[0])));

        Assert.Single(answers, answer => answer.Location == "/staff");
    }

    [Fact]
    public async Task A_new_password_makes_the_half_way_void()
    {
        var (account, key, _) = await EnrolAsync("half-way");
        var person = await HalfwayAsync(account);
        await _portal.SignedInAs(StaffRole.SystemAdministrator).InsistAsync($"/staff/accounts/{account.Id}/password");

        Advance();

        Assert.StartsWith(Door, (await PostAsync(person, CodeOf(key))).Location, StringComparison.Ordinal);
        Assert.Equal(Door, (await person.OpenAsync($"{Door}/code")).Location);
        Assert.NotEqual(HttpStatusCode.OK, (await person.OpenAsync("/staff")).Status);
    }

    [Fact]
    public async Task The_key_at_rest_is_enciphered_and_fits_one_account_only()
    {
        var (account, key, _) = await EnrolAsync("at-rest");
        var kept = (await _portal.ReadAsync(db => db.Users.FindAsync(account.Id).AsTask()))!.SecondFactorKey;
        var keys = _portal.Services.GetRequiredService<SecondFactorKeys>();

        Assert.DoesNotContain(Convert.ToBase64String(key), kept, StringComparison.Ordinal);
        Assert.DoesNotContain(OneTimeCode.Written(key), kept, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(key, keys.Find(kept, account.Id));
        Assert.Null(keys.Find(kept, Guid.NewGuid()));
    }

    [Fact]
    public async Task It_is_not_set_up_a_second_time_over_the_first()
    {
        var (account, key, _) = await EnrolAsync("twice", StaffRole.LettersClerk);
        var person = await HalfwayAsync(account);
        Advance();
        await AnswerAsync(person, CodeOf(key));
        var mine = OneTimeCode.NewKey();
        var forged = _portal.Services.GetRequiredService<SecondFactorKeys>().Seal(mine, account.Id);

        var answer = await person.InsistAsync(Room, ("Key", forged), ("OneTimePassword", CodeOf(mine)), ("Password", PortalCity.Password));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["done", "accounts.second-factor"], await _portal.AuditAsync("SecondFactorOn", account.Id));
    }

    [Fact]
    public async Task The_security_administrator_takes_it_down_for_a_lost_telephone_and_the_system_administrator_does_not()
    {
        var (account, _, _) = await EnrolAsync("lost-telephone");

        var system = await _portal.SignedInAs(StaffRole.SystemAdministrator).InsistAsync($"/staff/accounts/{account.Id}/second-factor");
        var security = await _portal.SignedInAs(StaffRole.SecurityAdministrator).InsistAsync($"/staff/accounts/{account.Id}/second-factor");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Found), (system.Status, security.Status));
        Assert.Equal("/staff", (await _portal.Visitor().SubmitAsync(Door, ("Account", account.UserName!), ("Password", PortalCity.Password))).Location);
        Assert.Equal(["accounts.capability", "done"], await _portal.AuditAsync("AccountSecondFactorOff", account.Id));
    }

    [Fact]
    public async Task Without_the_password_no_code_is_asked_for()
    {
        var visitor = _portal.Visitor();

        Assert.Equal(Door, (await visitor.OpenAsync($"{Door}/code")).Location);
    }

    [Fact]
    public async Task Signing_roles_are_led_to_the_second_factor_and_others_are_not()
    {
        var signer = _portal.SignedInAs(StaffRole.FinalSigner);

        Assert.Equal(Room, (await signer.OpenAsync("/staff")).Location);
        Assert.Equal(HttpStatusCode.OK, (await signer.OpenAsync(Room)).Status);
        Assert.Equal(HttpStatusCode.OK, (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff")).Status);
    }

    [Fact]
    public async Task Taking_it_down_needs_a_code_and_not_the_password()
    {
        var (account, key, _) = await EnrolAsync("taken-down", StaffRole.LettersClerk);
        var person = await HalfwayAsync(account);
        Advance();
        await AnswerAsync(person, CodeOf(key));
        var page = await person.OpenAsync(Room);

        var wrong = await person.SendAsync(page.Form("presence-form").With(("OneTimePassword", PortalCity.Password)).Press("停用动态口令"));
        Advance();
        var right = await person.SendAsync(page.Form("presence-form").With(("OneTimePassword", CodeOf(key))).Press("停用动态口令"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(Room, right.Location);
        Assert.Equal("/staff", (await _portal.Visitor().SubmitAsync(Door, ("Account", account.UserName!), ("Password", PortalCity.Password))).Location);
        Assert.Equal(["done"], await _portal.AuditAsync("SecondFactorOff", account.Id));
    }

    [Fact]
    public async Task A_wrong_code_does_not_set_it_up_and_the_key_stays()
    {
        var account = await _portal.AddAsync("not-yet", Organs.City, null, StaffRole.DraftingClerk);
        var person = _portal.SignedInAs(account.Id);
        var page = await person.OpenAsync(Room);

        var answer = await person.SendAsync(page.Form("enrol-form").With(("OneTimePassword", "000000"), ("Password", PortalCity.Password)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(page.TextOf("key"), answer.TextOf("key"));
        Assert.False((await _portal.ReadAsync(db => db.Users.FindAsync(account.Id).AsTask()))!.TwoFactorEnabled);
    }

    private async Task<(StaffAccount Account, byte[] Key, IReadOnlyList<string> Codes)> EnrolAsync(string name, StaffRole role = StaffRole.DraftingClerk)
    {
        var account = await _portal.AddAsync(name, Organs.City, null, role);
        var person = _portal.SignedInAs(account.Id);
        var page = await person.OpenAsync(Room);
        var key = Read(page.TextOf("key"));

        var done = await person.SendAsync(page.Form("enrol-form").With(("OneTimePassword", CodeOf(key)), ("Password", PortalCity.Password)));

        Assert.Equal(HttpStatusCode.OK, done.Status);
        var codes = done.TextOf("recovery-codes").Split(' ');
        Assert.Equal(RecoveryCodes.Count, codes.Length);
        return (account, key, codes);
    }

    private async Task<Visitor> HalfwayAsync(StaffAccount account, string? wanted = null)
    {
        var visitor = _portal.Visitor();
        var door = await visitor.OpenAsync(wanted is null ? Door : $"{Door}?return={Uri.EscapeDataString(wanted)}");
        var answer = await visitor.SendAsync(door.Form().With(("Account", account.UserName!), ("Password", PortalCity.Password)));
        Assert.StartsWith($"{Door}/code", answer.Location, StringComparison.Ordinal);
        if (wanted is not null)
        {
            Assert.Contains(Uri.EscapeDataString(wanted), answer.Location, StringComparison.Ordinal);
        }

        _way[visitor] = answer.Location!;
        return visitor;
    }

    private readonly Dictionary<Visitor, string> _way = [];

    private Task<Page> AnswerAsync(Visitor visitor, string code) => visitor.SubmitAsync(_way[visitor], ("OneTimePassword", code));

    private static async Task<Page> PostAsync(Visitor visitor, string code)
    {
        var token = (await visitor.OpenAsync(Door)).Form()["form-token"][0];
        return await visitor.PostBlindAsync($"{Door}/code", [("form-token", token), ("OneTimePassword", code)]);
    }

    private void Advance() => _portal.Clock!.Advance(TimeSpan.FromSeconds(30));

    private string CodeOf(byte[] key) => OneTimeCode.At(key, OneTimeCode.StepAt(_portal.Clock!.GetUtcNow()));

    private static byte[] Read(string written)
    {
        var bits = string.Concat(written.Where(char.IsAsciiLetterOrDigit).Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(part => part.Length == 8).Select(part => Convert.ToByte(new string(part), 2))];
    }
}
