using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>Somebody at a counter opens the code, says in a few words where it sticks, without scripts and without an account, and keeps a receipt (R39).</summary>
[Collection(BrowserCity.Journeys)]
public sealed partial class StickingPointJourneyTests(BrowserCity city)
{
    [BrowserFact]
    public async Task Reported_at_a_counter_followed_by_its_receipt_and_found_to_be_like_others()
    {
        await using var citizen = await city.OpenAsync(Look.Narrow with { Scripts = false });
        await citizen.GoAsync("/sticking-points/new?place=%E6%94%BF%E5%8A%A1%E6%9C%8D%E5%8A%A1%E5%A4%A7%E5%8E%85");
        Assert.Equal("政务服务大厅", await citizen.Page.Locator("#Place").InputValueAsync());
        await citizen.Page.GetByRole(AriaRole.Button, new() { Name = "提交" }).ClickAsync();
        Assert.Contains("请写明办什么事", await citizen.Piece("error-summary").InnerTextAsync(), StringComparison.Ordinal);
        await citizen.Page.Locator("#Text").FillAsync("办营业执照先在一楼取号，再到三楼盖章，两个窗口来回跑，希望一个窗口办。");
        await citizen.Page.Locator("#MayBePublished").CheckAsync();
        await citizen.Page.GetByRole(AriaRole.Button, new() { Name = "提交" }).ClickAsync();
        await citizen.ArriveAsync(ReceiptPattern());
        var (number, code) = (await citizen.Piece("receipt-number").InnerTextAsync(), await citizen.Piece("receipt-code").InnerTextAsync());

        await using var elsewhere = await city.OpenAsync(Look.Scriptless);
        await elsewhere.GoAsync("/letters/status");
        await elsewhere.Page.Locator("#Number").FillAsync(number);
        await elsewhere.Page.Locator("#Code").FillAsync(code);
        await elsewhere.Piece("look-up").GetByRole(AriaRole.Button).ClickAsync();
        Assert.Contains("信已收到", await elsewhere.Piece("letter-state").InnerTextAsync(), StringComparison.Ordinal);

        await elsewhere.GoAsync("/sticking-points");
        Assert.NotEqual(0, await elsewhere.Piece("point").CountAsync());
        citizen.AssertQuiet();
        elsewhere.AssertQuiet();
    }

    [GeneratedRegex("/letters/receipt$")]
    private static partial Regex ReceiptPattern();
}
