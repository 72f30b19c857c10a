using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A colleague arrives: an administrator opens the account, the colleague takes it over on a phone, with a second factor, and comes back by it (R106).</summary>
[Collection(BrowserCity.Journeys)]
public sealed partial class AccountJourneyTests(BrowserCity city)
{
    private const string Administrator = "石基固", UserName = "xinlai", Password = "Longjiang-Qiao-2019";
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    [BrowserFact]
    public async Task A_new_colleague_takes_the_account_over_and_comes_back_with_a_second_factor()
    {
        var issued = await OpenAccountAsync();
        var key = await TakeOverAsync(issued);

        await using var tab = await city.OpenAsync(Look.Narrow);
        await SignInAsync(tab, Password, "/staff/sign-in/code");
        await Template.AssertFineAsync(tab, "staff-code", Look.Wide, Look.Narrow);
        await tab.Page.Locator("[name='OneTimePassword']").FillAsync(OneTimeCode.At(key, OneTimeCode.StepAt(TimeProvider.System.GetUtcNow()) + 1));
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await tab.ArriveAsync(Desk());
        tab.AssertQuiet();
    }

    private async Task<string> OpenAccountAsync()
    {
        var administrator = await StaffMember.ArriveAsync(city, Administrator);
        await using var tab = administrator.Tab;
        await tab.GoAsync("/staff/accounts/new");
        await tab.Page.Locator("[name='Name']").FillAsync("新来人");
        await tab.Page.Locator("[name='UserName']").FillAsync(UserName);
        await tab.Page.Locator("[name='Email']").FillAsync("xinlai@example.test");
        await administrator.ChooseWhereAskedAsync("Organ");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "建立账号" }).ClickAsync();
        await tab.Piece("issued-password").WaitForAsync();
        await Template.AssertFineAsync(tab, "staff-issued", Look.Wide, Look.Narrow);
        return await tab.Piece("issued-password").InnerTextAsync();
    }

    /// <returns>The key of the second factor.</returns>
    private async Task<byte[]> TakeOverAsync(string issued)
    {
        await using var tab = await city.OpenAsync(Look.Narrow);
        await SignInAsync(tab, issued, "/staff/own/password");
        await tab.Page.Locator("[name='OldPassword']").FillAsync(issued);
        await tab.Page.Locator("[name='NewPassword']").FillAsync(Password);
        await tab.Page.Locator("[name='NewPasswordAgain']").FillAsync(Password);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "修改密码" }).ClickAsync();
        await tab.LeaveAsync($"{city.Address}staff/own/password");
        await tab.GoAsync("/staff/own/second-factor");
        var key = Bytes(await tab.Piece("key").InnerTextAsync());
        await tab.Page.Locator("[name='OneTimePassword']").FillAsync(OneTimeCode.At(key, OneTimeCode.StepAt(TimeProvider.System.GetUtcNow())));
        await tab.Page.Locator("[name='Password']").FillAsync(Password);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "启用" }).ClickAsync();
        await tab.Piece("recovery-codes").WaitForAsync();
        await Template.AssertFineAsync(tab, "staff-recovery-codes", Look.Wide, Look.Narrow);
        return key;
    }

    private static async Task SignInAsync(Tab tab, string password, string to)
    {
        await tab.GoAsync("/staff/sign-in");
        await tab.Page.Locator("[name='Account']").FillAsync(UserName);
        await tab.Page.Locator("[name='Password']").FillAsync(password);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();
        await tab.ArriveAsync(new Regex(Regex.Escape(to)));
    }

    private static byte[] Bytes(string written)
    {
        var bits = string.Concat(written.Where(Base32.Contains).Select(letter => Convert.ToString(Base32.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(part => part.Length == 8).Select(part => Convert.ToByte(new string(part), 2))];
    }

    [GeneratedRegex("/staff$")]
    private static partial Regex Desk();
}
