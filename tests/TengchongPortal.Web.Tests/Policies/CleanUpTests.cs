using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>A clerk goes through what the organ has in force, and the signed lists change the ledger (文件清理, R157).</summary>
public sealed class CleanUpTests : IDisposable
{
    private const string Sheet = "/staff/policies/clean-ups/new/tc-d01";

    private static readonly string[] _titles = ["甲办法", "乙办法", "丙办法", "丁办法"];

    private static readonly DateTimeOffset _start = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_start) };

    private Visitor? _clerk;

    private CityWalk Walk => new(_portal);

    private Visitor Clerk => _clerk ??= _portal.SignedInAs(StaffRole.DraftingClerk);

    [Fact]
    public async Task The_findings_become_lists_and_links_and_take_effect_with_the_release()
    {
        await NormativeAsync(_titles);
        var edition = await OpenAsync(["Stands", "ToAmend", "Repealed", "Lapsed"]);

        Assert.Contains("乙办法", edition.Current.Text.Body, StringComparison.Ordinal);
        Assert.Equal([RelationKind.Confirms, RelationKind.AsksAmendment, RelationKind.Repeals, RelationKind.DeclaresLapsed], edition.Current.Text.Relations.Select(link => link.Kind));
        Assert.DoesNotContain("废止", (await LedgerAsync()).TextOf("ledger"), StringComparison.Ordinal);

        await ReleaseAsync(edition);

        var states = (await LedgerAsync()).FindAll("ledger-line").ToDictionary(line => line.QuerySelector("th a")!.TextContent, line => line.QuerySelector("[data-label='状态']")!.TextContent.Trim());
        Assert.Equal(["有效", "有效", "废止", "宣布失效"], _titles.Select(title => states.Single(one => one.Key.Contains(title, StringComparison.Ordinal)).Value));
        Assert.Equal(["1", "1", "1", "1", "0"], (await _portal.Visitor().OpenAsync("/ledger/clean-ups")).Find("clean-up")!.QuerySelectorAll("td.number").Select(cell => cell.TextContent));
        Assert.Contains("乙办法", (await Clerk.OpenAsync("/staff/policies")).TextOf("to-amend"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_to_be_amended_is_asked_for_until_something_amends_it()
    {
        var document = (await NormativeAsync("甲办法"))[0];
        await ReleaseAsync(await OpenAsync(["ToAmend"]));
        Assert.Contains("甲办法", (await Clerk.OpenAsync("/staff/policies")).TextOf("to-amend"), StringComparison.Ordinal);

        _portal.Clock!.Advance(TimeSpan.FromHours(1));
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于修改甲办法的决定") with { Relations = [new(RelationKind.Amends, document)] });

        Assert.Contains("没有等着修改的文件", (await Clerk.OpenAsync("/staff/policies")).TextOf("to-amend"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_without_a_finding_are_named_and_nothing_that_was_chosen_is_lost()
    {
        await NormativeAsync("甲办法", "乙办法");

        var answer = await SendAsync(["", "Repealed"]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("还有 1 件没有选清理结果", answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Contains("甲办法", answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(["", "Repealed"], ChosenOn(answer));
        Assert.Empty(await DraftsAsync());
    }

    [Theory]
    [InlineData("Stands", new[] { RelationKind.Confirms, RelationKind.Repeals })]
    [InlineData("LeftOut", new[] { RelationKind.Repeals })]
    public async Task The_rest_stands_or_is_left_out_when_the_clerk_says_so(string rest, RelationKind[] links)
    {
        await NormativeAsync("甲办法", "乙办法");

        Assert.Equal(links, (await OpenAsync(["", "Repealed"], ("Rest", rest))).Current.Text.Relations.Select(link => link.Kind));
    }

    [Fact]
    public async Task A_clean_up_of_nothing_is_refused()
    {
        await NormativeAsync("甲办法");

        var answer = await SendAsync([""], ("Rest", "LeftOut"));

        Assert.Contains("没有一件文件列入本次清理", answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task The_same_sheet_sent_twice_opens_one_draft_and_a_changed_one_says_so()
    {
        await NormativeAsync("甲办法");
        var form = (await Clerk.OpenAsync(Sheet)).Form(Sheet).With(("Rows[0].Finding", "Stands"));

        Assert.Equal((await Clerk.SendAsync(form)).Location, (await Clerk.SendAsync(form)).Location);
        var changed = await Clerk.SendAsync(form.With(("Rows[0].Finding", "Lapsed")));

        Assert.Contains("已经存成一份草稿", changed.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(["Lapsed"], ChosenOn(changed));
        Assert.Single(await DraftsAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await Clerk.SendAsync(changed.Form(Sheet))).Status);
    }

    [Fact]
    public async Task A_document_that_ended_meanwhile_is_no_longer_on_the_sheet()
    {
        var document = (await NormativeAsync("甲办法", "乙办法"))[0];
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止甲办法的决定") with { Relations = [new(RelationKind.Repeals, document)] });

        Assert.DoesNotContain("甲办法", (await Clerk.OpenAsync(Sheet)).TextOf("clean-up-sheet"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_is_for_who_drafts_there_and_says_when_there_is_nothing_to_clean()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await Clerk.OpenAsync("/staff/policies/clean-ups/new/tc-d99")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(StaffRole.SystemAdministrator).OpenAsync(Sheet)).Status);
        var start = await Clerk.OpenAsync("/staff/policies/clean-ups/new");
        Assert.Equal(Sheet, (await Clerk.SendAsync(start.Form("/staff/policies/clean-ups/new").With(("organ", "tc-d01")))).Location);
        Assert.NotNull((await Clerk.OpenAsync(Sheet)).Find("nothing-to-clean"));
    }

    [Fact]
    public async Task A_repeal_alone_is_no_clean_up()
    {
        var document = (await NormativeAsync("甲办法"))[0];
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止甲办法的决定") with { Relations = [new(RelationKind.Repeals, document)] });

        Assert.NotNull((await _portal.Visitor().OpenAsync("/ledger/clean-ups")).Find("no-clean-ups"));
    }

    public void Dispose() => _portal.Dispose();

    private static IEnumerable<string> ChosenOn(Page page) =>
        page.Document.QuerySelectorAll("[data-testid='clean-up-sheet'] select").Select(select => select.QuerySelector("option[selected]")?.GetAttribute("value") ?? "");

    private async Task<List<Guid>> NormativeAsync(params string[] titles)
    {
        var documents = new List<Guid>();
        foreach (var title in titles)
        {
            documents.Add((await Walk.NormativeAsync(PolicyCity.Normative(Walk.Now, title, new(2019, 9, 1)))).DocumentId);
            _portal.Clock!.Advance(TimeSpan.FromMinutes(1));
        }

        return documents;
    }

    private async Task<Page> SendAsync(string[] findings, params (string, string)[] more)
    {
        var form = (await Clerk.OpenAsync(Sheet)).Form(Sheet).With([.. findings.Select((finding, place) => ($"Rows[{place}].Finding", finding)), .. more]);
        return await Clerk.SendAsync(form);
    }

    private async Task<Edition> OpenAsync(string[] findings, params (string, string)[] more)
    {
        var location = (await SendAsync(findings, more)).Location!;
        return await Walk.FindAsync(Guid.Parse(location.Split('/')[^1]));
    }

    private Task ReleaseAsync(Edition edition) => Walk.ReleaseAsync(edition.Id);

    private Task<Page> LedgerAsync() => _portal.Visitor().OpenAsync("/ledger");

    private Task<List<Guid>> DraftsAsync() => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Editions.Where(edition => edition.State == EditorialState.Draft).Select(edition => edition.Id).ToListAsync());
}
