using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>The way of a notice of the office through all hands, each at a browser of their own.</summary>
public sealed partial class NoticeStory(BrowserCity city, string title)
{
    public const string Clerk = "明月初";
    public const string OtherClerk = "松涛远";
    public const string FirstReviewer = "清泉石";
    public const string SecrecyReviewer = "雪峰立";
    public const string Proofreader = "荷叶青";
    public const string FinalSigner = "泰山岩";
    public const string Editor = "谷雨时";
    public const string OtherEditor = "长河平";

    private const string Notices = "公示公告";

    /// <summary>What the citizen must receive, byte for byte.</summary>
    public static byte[] Attachment { get; } =
        Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    private static readonly (string Name, Gate Gate)[] _signers =
        [(FirstReviewer, Gate.FirstReview), (SecrecyReviewer, Gate.Secrecy), (Proofreader, Gate.Proofreading), (FinalSigner, Gate.FinalSign)];

    public string Title => title;

    /// <summary>How everybody of the story looks at the portal.</summary>
    public Look Look { get; init; } = Look.Wide;

    /// <summary>Part of the name of the column; some columns make the route stricter.</summary>
    public string Column { get; init; } = Notices;

    public Guid Edition { get; private set; }

    /// <summary>The public address, known from the release on.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The story of an edition that was drafted by other hands.</summary>
    public void GoOn(Guid edition) => Edition = edition;

    public async Task DraftAsync()
    {
        var clerk = await ArriveAsync(Clerk);
        await using var tab = clerk.Tab;
        await tab.GoAsync("/staff/disclosures/new");
        await tab.Page.Locator("#organ").SelectOptionAsync("tc-d01");
        await tab.Page.Locator("#type").SelectOptionAsync("notice");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "下一步" }).ClickAsync();
        await FillInAsync(clerk);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" }).ClickAsync();
        await tab.ArriveAsync(DossierPattern());
        Edition = Guid.Parse(DossierPattern().Match(tab.Place).Groups[1].Value);
        tab.AssertQuiet();
    }

    public async Task SubmitAsync()
    {
        var clerk = await ArriveAsync(Clerk);
        await using var tab = clerk.Tab;
        await tab.GoAsync($"/staff/disclosures/{Edition}");
        await tab.Piece("step-Submit").GetByRole(AriaRole.Button, new() { Name = "送审" }).ClickAsync();
        await tab.Piece("gates").WaitForAsync();
        tab.AssertQuiet();
    }

    /// <summary>Every gate of the route, in the order of its stages, the last one closing the file.</summary>
    public async Task SignAsync()
    {
        foreach (var (name, gate) in _signers)
        {
            var signer = await ArriveAsync(name);
            await using var tab = signer.Tab;
            await signer.SignAsync(Edition, gate is Gate.FinalSign ? EditorialEvent.SignLast : EditorialEvent.Sign, gate);
            tab.AssertQuiet();
        }
    }

    public async Task ReleaseAsync()
    {
        await TakeAsync(Editor, EditorialEvent.Release);
        var editor = await ArriveAsync(Editor);
        await using var tab = editor.Tab;
        await tab.GoAsync($"/staff/disclosures/{Edition}");
        Address = (await tab.Page.GetByRole(AriaRole.Link, new() { Name = "查看公众页面" }).GetAttributeAsync("href"))!;
    }

    /// <summary>A step of one person, with what it asks filled in.</summary>
    public async Task TakeAsync(string name, EditorialEvent @event, Gate? gate = null, string reason = "请核对活动地点后再送审。")
    {
        var person = await ArriveAsync(name);
        await using var tab = person.Tab;
        await person.OpenStepAsync(Edition, @event, gate);
        await person.FillWhereAskedAsync("Reason", reason);
        await person.ChooseWhereAskedAsync("ReasonCode");
        await person.FinishAsync();
        tab.AssertQuiet();
    }

    public async Task ToPublicAsync()
    {
        await DraftAsync();
        await SubmitAsync();
        await SignAsync();
        await ReleaseAsync();
    }

    public Task<StaffMember> ArriveAsync(string name) => StaffMember.ArriveAsync(city, name, Look);

    private async Task FillInAsync(StaffMember clerk)
    {
        var page = clerk.Tab.Page;
        await page.Locator("[name='Title']").FillAsync(title);
        await page.Locator("[name='Summary']").FillAsync("便民服务日的时间、地点和咨询内容。");
        await page.Locator("[name='ColumnId']").SelectOptionAsync(new SelectOptionValue { Label = await ColumnAsync(page, Column) });
        await page.Locator("[name='MadeOn']").FillAsync("2019-03-04");
        await page.Locator("[name='Body']").FillAsync("便民服务日在来凤广场举行。\n\n## 一、时间\n\n上午九时开始。\n");
        await page.Locator("[name='Theme']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("[name='Attachments']").SetInputFilesAsync(new FilePayload { Name = "安排表.pdf", MimeType = "application/pdf", Buffer = Attachment });
    }

    /// <summary>The column of notices, or the one whose name holds the words, as the sheet calls it.</summary>
    internal static async Task<string> ColumnAsync(IPage page, string name = Notices) =>
        (await page.Locator("[name='ColumnId'] option").AllInnerTextsAsync()).First(label => label.Contains(name, StringComparison.Ordinal)).Trim();

    [GeneratedRegex("/staff/disclosures/([0-9a-f-]{36})$")]
    private static partial Regex DossierPattern();
}
