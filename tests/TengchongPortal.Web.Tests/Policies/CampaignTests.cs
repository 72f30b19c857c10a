using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Policies.Campaigns;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Notices;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>The office opens a clean-up of the whole city, each organ fills in its sheet, and one signed list changes the ledger (清理工作, R157).</summary>
public sealed class CampaignTests : IDisposable
{
    private const string Room = "/staff/policies/campaigns";

    private static readonly DateTimeOffset _start = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    private static readonly Actor _first = People.Person(StaffRole.DraftingClerk, 3, People.Department), _second = People.Person(StaffRole.DraftingClerk, 4, People.OtherDepartment);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_start) };

    private Visitor? _office;

    private Visitor? _compiler;

    private CityWalk Walk => new(_portal);

    // Who opens a form sends it, with the cookie that belongs to it.
    private Visitor Office => _office ??= _portal.SignedInAs(StaffRole.OfficeEditor);

    private Visitor Compiler => _compiler ??= _portal.SignedInAs(StaffRole.DraftingClerk);

    [Fact]
    public async Task The_sheets_of_all_organs_become_one_list_that_changes_the_ledger()
    {
        var room = await OpenedAsync();
        await FillInAsync(_first, $"{room}/tc-d01", "HandIn", "Stands", "Lapsed");
        await FillInAsync(_second, $"{room}/tc-d02", "HandIn", "Repealed");
        await FillInAsync(People.One(StaffRole.DraftingClerk), $"{room}/530581000", "HandIn"); // 零报告
        await FillInAsync(People.One(StaffRole.DraftingClerk), $"{room}/tc-d00", "HandIn");
        await TakeAsync(room, "Settle");
        var draft = await CompiledAsync(room);

        Assert.Contains("制定机关", draft.Current.Text.Body, StringComparison.Ordinal);
        Assert.Equal([RelationKind.Repeals, RelationKind.Confirms, RelationKind.DeclaresLapsed], draft.Current.Text.Relations.Select(link => link.Kind).Order());
        Assert.DoesNotContain("废止", (await _portal.Visitor().OpenAsync("/ledger")).TextOf("ledger"), StringComparison.Ordinal);
        await Walk.ReleaseAsync(draft.Id);

        var states = (await _portal.Visitor().OpenAsync("/ledger")).FindAll("ledger-line").ToDictionary(line => line.QuerySelector("th a")!.TextContent, line => line.QuerySelector("[data-label='状态']")!.TextContent.Trim());
        Assert.Equal(("有效", "宣布失效", "废止"), (states["甲办法"], states["乙办法"], states["丙办法"]));
        var page = await _portal.Visitor().OpenAsync("/ledger/clean-ups");
        Assert.Equal(["1", "0", "1", "1", "0"], page.Find("clean-up")!.QuerySelectorAll("td.number").Select(cell => cell.TextContent));
        Assert.Equal(["腾冲市另一示例局 0 0 1 0 0", "腾冲市示例局 1 0 0 1 0"], page.Find("clean-up-organs")!.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_is_missing_is_named_in_the_lists_and_its_documents_are_not_in_them()
    {
        var room = await OpenedAsync();
        await FillInAsync(_first, $"{room}/tc-d01", "HandIn", "Stands", "Lapsed");
        await FillInAsync(_second, $"{room}/tc-d02", "Save", "Repealed");

        var refused = await TakeAsync(room, "Settle", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("还有机关没有报送", refused.TextOf("error-summary"), StringComparison.Ordinal);
        await TakeAsync(room, "Settle", HttpStatusCode.Redirect, ("Reason", "另一示例局正在机构改革"));

        var draft = await CompiledAsync(room);
        Assert.Contains("没有报送清理结果，其制定的文件不在本次清单内：腾冲市人民政府、腾冲市另一示例局", draft.Current.Text.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("丙办法", draft.Current.Text.Body, StringComparison.Ordinal);
        await TakeAsync(room, "Reopen", HttpStatusCode.Conflict, ("Reason", "补报"));
    }

    [Fact]
    public async Task What_is_chosen_is_kept_and_a_sheet_with_holes_is_not_handed_in()
    {
        var sheet = $"{await OpenedAsync()}/tc-d01";

        var refused = await FillInAsync(_first, sheet, "HandIn", "Stands", "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Stands", ""], ChosenOn(refused));
        Assert.Equal(["Stands", ""], ChosenOn(await _portal.SignedInAs(_first).OpenAsync(sheet)));
        Assert.Equal(HttpStatusCode.Redirect, (await FillInAsync(_first, sheet, "Save", "ToAmend", "")).Status);

        Assert.Equal(["ToAmend", ""], ChosenOn(await _portal.SignedInAs(_first).OpenAsync(sheet)));
    }

    [Fact]
    public async Task A_page_of_before_does_not_undo_what_a_colleague_chose_since()
    {
        var (sheet, clerk) = ($"{await OpenedAsync()}/tc-d01", _portal.SignedInAs(_first));
        var before = (await clerk.OpenAsync(sheet)).Form("campaign-sheet-form");
        await FillInAsync(_first, sheet, "Save", "Stands", "");

        var refused = await clerk.SendAsync(before.With(("Rows[1].Finding", "Lapsed")).Press("Save"));

        Assert.Equal(["Stands", "Lapsed"], ChosenOn(refused));
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.SendAsync(refused.Form("campaign-sheet-form").Press("Save"))).Status);
        Assert.Equal(["Stands", "Lapsed"], ChosenOn(await clerk.OpenAsync(sheet)));
    }

    [Theory]
    [InlineData("Save")]
    [InlineData("HandIn")]
    public async Task A_second_click_is_no_fault(string button)
    {
        var (sheet, clerk) = ($"{await OpenedAsync()}/tc-d01", _portal.SignedInAs(_first));
        var form = (await clerk.OpenAsync(sheet)).Form("campaign-sheet-form").With(("Rows[0].Finding", "Stands"), ("Rows[1].Finding", "Lapsed")).Press(button);

        Assert.Equal(HttpStatusCode.Redirect, (await clerk.SendAsync(form)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.SendAsync(form)).Status);
    }

    [Fact]
    public async Task A_used_form_with_other_words_opens_another_campaign_at_the_second_try()
    {
        await EnrolAsync();
        await PublishAsync();
        var form = Filled((await Office.OpenAsync(Room)).Form("campaign-form"));
        var first = (await Office.SendAsync(form)).Location;

        var refused = await Office.SendAsync(form.With(("Name", "另一次清理")));

        Assert.Contains("先前已经布置过一次清理", refused.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.NotEqual(first, (await Office.SendAsync(refused.Form("campaign-form"))).Location);
    }

    [Fact]
    public async Task A_sheet_that_was_given_back_says_why_and_is_handed_in_again()
    {
        var room = await OpenedAsync();
        await FillInAsync(_first, $"{room}/tc-d01", "HandIn", "Stands", "Lapsed");
        var back = (await Office.OpenAsync($"{room}/tc-d01")).Form("give-back-form").With(("Reason", "乙办法还在执行"));

        Assert.Equal(HttpStatusCode.Redirect, (await Office.SendAsync(back)).Status);

        Assert.Equal([_first.Id], await ToldAsync(NoticeKind.CleanUpGivenBack));
        Assert.Contains("乙办法还在执行", (await _portal.SignedInAs(_first).OpenAsync($"{room}/tc-d01")).TextOf("given-back"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await FillInAsync(_first, $"{room}/tc-d01", "HandIn", "Stands", "Stands")).Status);
    }

    [Fact]
    public async Task The_scope_is_by_day_by_making_and_by_words_of_the_title()
    {
        await EnrolAsync();
        var room = await OpenAsync(("Topic", "甲 丙"), ("MadeUntil", "2019-09-27"));

        var rows = (await Office.OpenAsync(room)).FindAll("campaign-sheet").Select(row => $"{row.QuerySelector("th")!.TextContent.Trim()} {row.QuerySelector("[data-label='件数']")!.TextContent}");
        Assert.Equal(["腾冲市人民政府 0", "腾冲市示例局 1", "腾冲市另一示例局 1"], rows.Where(row => !row.Contains("办公室", StringComparison.Ordinal)));
        var page = await SendAsync(("Topic", "没有这样的文件"));
        Assert.Contains("没有一件要清理的规范性文件", page.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal("没有这样的文件", page.Document.QuerySelector("[name=Topic]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_document_that_ended_meanwhile_needs_no_finding()
    {
        var room = await OpenedAsync();
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止甲办法的决定") with { Relations = [new(RelationKind.Repeals, (await DocumentAsync("甲办法")))] });

        var sheet = await _portal.SignedInAs(_first).OpenAsync($"{room}/tc-d01");

        Assert.NotNull(sheet.Find("ended"));
        Assert.Equal(HttpStatusCode.Redirect, (await FillInAsync(_first, $"{room}/tc-d01", "HandIn", "Stands")).Status);
    }

    [Fact]
    public async Task Clerks_are_told_at_the_beginning_before_the_last_day_and_after_it_and_the_office_of_late_ones()
    {
        await OpenedAsync();
        Assert.Equal([_first.Id, _second.Id], await ToldAsync(NoticeKind.CleanUpAsked));

        await LookAsync(new(2019, 10, 25));
        await LookAsync(new(2019, 10, 25));
        Assert.Equal([_first.Id, _second.Id], await ToldAsync(NoticeKind.CleanUpDue));

        await LookAsync(new(2019, 10, 31));
        Assert.Contains(People.One(StaffRole.OfficeEditor).Id, await ToldAsync(NoticeKind.CleanUpOverdue));
    }

    [Fact]
    public async Task An_organ_sees_its_own_sheet_only_and_others_nothing()
    {
        var room = await OpenedAsync();

        Assert.Equal(["腾冲市示例局"], (await _portal.SignedInAs(_first).OpenAsync(room)).FindAll("campaign-sheet").Select(row => row.QuerySelector("th")!.TextContent.Trim()));
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.SignedInAs(_first).OpenAsync($"{room}/tc-d02")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(StaffRole.SystemAdministrator).OpenAsync(room)).Status);
        Assert.Null((await _portal.SignedInAs(_first).OpenAsync(Room)).Find("campaign-form"));
    }

    [Fact]
    public async Task Whoever_is_told_of_a_sheet_can_open_it()
    {
        var (reviewer, signer) = (People.Person(StaffRole.UnitReviewer, 5, Organs.Department.Path), People.Person(StaffRole.FinalSigner, 5, Organs.Department.Path));
        await _portal.InsideAsync(services => PortalCity.EnrolAsync(services, [reviewer, signer]));
        await OpenedAsync();
        await LookAsync(new(2019, 10, 31));

        foreach (var notice in (await _portal.NoticesAsync()).Where(one => one.Kind is NoticeKind.CleanUpAsked or NoticeKind.CleanUpOverdue))
        {
            Assert.Equal(HttpStatusCode.OK, (await _portal.SignedInAs(notice.AccountId).OpenAsync(notice.Path)).Status);
        }

        Assert.Superset(new HashSet<Guid> { reviewer.Id, signer.Id }, (await ToldAsync(NoticeKind.CleanUpOverdue)).ToHashSet());
        Assert.Null((await _portal.SignedInAs(reviewer).OpenAsync($"{Room}/{await _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().CleanUpCampaigns.Select(one => one.Id).SingleAsync())}/tc-d01")).Find("campaign-sheet-form"));
    }

    [Fact]
    public async Task The_same_form_sent_twice_opens_one()
    {
        await EnrolAsync();
        await PublishAsync();
        var form = Filled((await Office.OpenAsync(Room)).Form("campaign-form"));

        Assert.Equal((await Office.SendAsync(form)).Location, (await Office.SendAsync(form)).Location);
    }

    public void Dispose() => _portal.Dispose();

    private static IEnumerable<string> ChosenOn(Page page) =>
        page.Document.QuerySelectorAll("[data-testid='clean-up-sheet'] select").Select(select => select.QuerySelector("option[selected]")?.GetAttribute("value") ?? "");

    private static FilledForm Filled(FilledForm form, params (string, string)[] more) =>
        form.With([("Name", "2019年规范性文件清理"), ("Basis", "省政府办公厅关于开展规范性文件清理的通知"), ("DueOn", "2019-10-30"), .. more]);

    private Task EnrolAsync() => _portal.InsideAsync(services => PortalCity.EnrolAsync(services, [_first, _second]));

    private async Task PublishAsync()
    {
        foreach (var (title, organ) in new[] { ("甲办法", Organs.Department), ("乙办法", Organs.Department), ("丙办法", Organs.OtherDepartment) })
        {
            await Walk.NormativeAsync(Text(title, organ), organ);
            _portal.Clock!.Advance(TimeSpan.FromMinutes(1));
        }
    }

    private RevisionText Text(string title, Organ organ) =>
        PolicyCity.Normative(Walk.Now, title, new(2019, 9, 1), new(2024, 8, 31), PolicyCity.First with { Drafters = [organ.Path] });

    private async Task<string> OpenedAsync()
    {
        await EnrolAsync();
        return await OpenAsync();
    }

    private async Task<string> OpenAsync(params (string, string)[] more)
    {
        await PublishAsync();
        return (await SendAsync(more)).Location!;
    }

    private async Task<Page> SendAsync(params (string, string)[] more) => await Office.SendAsync(Filled((await Office.OpenAsync(Room)).Form("campaign-form"), more));

    private async Task<Page> FillInAsync(Actor clerk, string sheet, string step, params string[] findings)
    {
        var visitor = _portal.SignedInAs(clerk);
        return await visitor.SendAsync((await visitor.OpenAsync(sheet)).Form("campaign-sheet-form").With([.. findings.Select((finding, place) => ($"Rows[{place}].Finding", finding))]).Press(step));
    }

    private async Task<Page> TakeAsync(string room, string step, HttpStatusCode expected = HttpStatusCode.Redirect, params (string, string)[] fields)
    {
        var answer = await Office.SendAsync((await Office.OpenAsync(room)).Form("campaign-step").With([("Step", step), .. fields]));
        Assert.Equal(expected, answer.Status);
        return answer;
    }

    private async Task<Edition> CompiledAsync(string room) =>
        await Walk.FindAsync(Guid.Parse((await Compiler.SendAsync((await Compiler.OpenAsync(room)).Form("compile-form"))).Location!.Split('/')[^1]));

    private Task<Guid> DocumentAsync(string title) => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().PublicRecords.Where(record => record.Title == title).Select(record => record.DocumentId).SingleAsync());

    private async Task<IEnumerable<Guid>> ToldAsync(NoticeKind kind) => (await _portal.NoticesAsync()).Where(one => one.Kind == kind).Select(one => one.AccountId).Where(id => id == _first.Id || id == _second.Id || kind == NoticeKind.CleanUpOverdue).Distinct().Order();

    private async Task LookAsync(DateOnly day)
    {
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(day).AddHours(9));
        foreach (var call in await _portal.InsideAsync(services => services.GetRequiredService<WatchCampaigns>().FindAsync(_portal.Clock.GetUtcNow(), CancellationToken.None)))
        {
            await _portal.InsideAsync(services => services.GetRequiredService<WatchCampaigns>().TellAsync(call, _portal.Clock.GetUtcNow(), CancellationToken.None));
        }
    }
}
