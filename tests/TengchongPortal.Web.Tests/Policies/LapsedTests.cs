using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>What ended by its term stands in the lists of one clean-up and of no other, without a finding, by a link that changes nothing (失效, R157).</summary>
public sealed class LapsedTests : IDisposable
{
    private const string Sheet = "/staff/policies/clean-ups/new/tc-d01";

    private const string Room = "/staff/policies/campaigns";

    private const string List = "有效期届满失效的行政规范性文件（1件）";

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9)) };

    private Visitor? _clerk;

    private Visitor? _office;

    private CityWalk Walk => new(_portal);

    private Visitor Clerk => _clerk ??= _portal.SignedInAs(StaffRole.DraftingClerk);

    private Visitor Office => _office ??= _portal.SignedInAs(StaffRole.OfficeEditor);

    [Fact]
    public async Task The_lists_of_an_organ_tell_of_it_once_and_the_next_ones_do_not()
    {
        await PublishedAsync("甲办法", new(2024, 8, 31));
        var expired = await PublishedAsync("乙办法", new(2019, 10, 5));
        On(new(2019, 10, 10));

        var sheet = await Clerk.OpenAsync(Sheet);
        Assert.Contains("乙办法", sheet.TextOf("lapsed"), StringComparison.Ordinal);
        Assert.DoesNotContain("乙办法", sheet.TextOf("clean-up-sheet"), StringComparison.Ordinal);
        var draft = await CleanedAsync();
        Assert.Contains(List, draft.Current.Text.Body, StringComparison.Ordinal);
        Assert.Contains(new(RelationKind.TellsLapsed, expired), draft.Current.Text.Relations);
        Assert.Null((await Clerk.OpenAsync(Sheet)).Find("lapsed")); // while it is on its way
        await Walk.ReleaseAsync(draft.Id);
        On(new(2019, 10, 20));

        Assert.Null((await Clerk.OpenAsync(Sheet)).Find("lapsed"));
        Assert.DoesNotContain("有效期届满失效", (await CleanedAsync()).Current.Text.Body, StringComparison.Ordinal);
        Assert.Contains("失效（到期）", (await _portal.Visitor().OpenAsync("/ledger")).TextOf("ledger"), StringComparison.Ordinal);
        Assert.Contains("清理结果：有效期届满失效", (await _portal.Visitor().OpenAsync($"/records/{expired}")).Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1", "0", "0", "0", "1"], (await _portal.Visitor().OpenAsync("/ledger/clean-ups")).Find("clean-up")!.QuerySelectorAll("td.number").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task What_lapses_between_the_draft_and_its_release_is_told_of_by_the_next_lists()
    {
        await PublishedAsync("甲办法", new(2024, 8, 31));
        await PublishedAsync("乙办法", new(2019, 10, 12));
        On(new(2019, 10, 10));
        var draft = await CleanedAsync();
        On(new(2019, 10, 15));
        await Walk.ReleaseAsync(draft.Id);

        Assert.Contains("乙办法", (await Clerk.OpenAsync(Sheet)).TextOf("lapsed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_sheet_sent_twice_opens_one_draft_that_tells_of_it()
    {
        await PublishedAsync("甲办法", new(2024, 8, 31));
        await PublishedAsync("乙办法", new(2019, 10, 5));
        On(new(2019, 10, 10));
        var form = (await Clerk.OpenAsync(Sheet)).Form(Sheet).With(("Rows[0].Finding", "Stands"));

        Assert.Equal((await Clerk.SendAsync(form)).Location, (await Clerk.SendAsync(form)).Location);
    }

    [Fact]
    public async Task Where_nothing_stands_the_first_sheet_tells_of_what_lapsed()
    {
        await PublishedAsync("乙办法", new(2019, 10, 5));
        On(new(2019, 10, 10));

        var draft = await DraftAsync(await Clerk.SendAsync((await Clerk.OpenAsync(Sheet)).Form(Sheet)));

        Assert.Contains(List, draft.Current.Text.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_campaign_lists_it_under_its_organ_and_one_of_a_topic_only_what_is_of_the_topic()
    {
        await PublishedAsync("甲办法", new(2024, 8, 31));
        await PublishedAsync("乙办法", new(2019, 10, 5));
        On(new(2019, 10, 10));

        Assert.DoesNotContain("有效期届满失效", (await CompiledAsync("甲")).Current.Text.Body, StringComparison.Ordinal);
        var all = (await CompiledAsync("")).Current.Text.Body;

        Assert.Contains(List, all, StringComparison.Ordinal);
        Assert.Contains("| 2019年10月5日 | 腾冲市示例局 |", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_campaigns_the_one_whose_sheet_was_handed_in_first_tells_of_it()
    {
        await PublishedAsync("甲办法", new(2024, 8, 31));
        await PublishedAsync("乙办法", new(2019, 10, 5));
        On(new(2019, 10, 10));
        var (first, second) = (await OpenedAsync("", "一"), await OpenedAsync("", "二"));
        Assert.NotNull((await Clerk.OpenAsync($"{first}/tc-d01")).Find("lapsed"));

        await HandInAsync(second);
        Assert.Null((await Clerk.OpenAsync($"{first}/tc-d01")).Find("lapsed"));
        Assert.NotNull((await Clerk.OpenAsync($"{second}/tc-d01")).Find("lapsed"));
        Assert.Null((await Clerk.OpenAsync(Sheet)).Find("lapsed"));
        _portal.Clock!.Advance(TimeSpan.FromMinutes(5));
        await HandInAsync(first);

        Assert.DoesNotContain("有效期届满失效", (await CompiledOfAsync(first)).Current.Text.Body, StringComparison.Ordinal);
        var draft = await CompiledOfAsync(second);
        Assert.Contains(List, draft.Current.Text.Body, StringComparison.Ordinal);
        Assert.NotNull((await Clerk.OpenAsync($"{second}/tc-d01")).Find("lapsed"));
        await Walk.ReleaseAsync(draft.Id);
        Assert.Null((await Clerk.OpenAsync($"{await OpenedAsync("", "三")}/tc-d01")).Find("lapsed"));
    }

    [Fact]
    public async Task What_another_document_ended_is_not_among_them_and_what_is_to_be_repealed_later_is()
    {
        await PublishedAsync("甲办法", new(2024, 8, 31));
        foreach (var (title, expires, repealed) in new[] { ("乙办法", new DateOnly(2019, 10, 5), new DateOnly(2019, 9, 27)), ("丙办法", new(2019, 9, 30), new(2019, 10, 9)), ("丁办法", new(2019, 9, 30), new(2019, 11, 1)) })
        {
            var document = await PublishedAsync(title, expires);
            await Walk.ToAsync(EditorialState.Published, PortalCity.Notice($"关于废止{title}的决定") with { EffectiveOn = repealed, Relations = [new(RelationKind.Repeals, document)] });
        }

        On(new(2019, 10, 10));

        Assert.Equal(["丁办法"], (await Clerk.OpenAsync(Sheet)).Find("lapsed")!.QuerySelectorAll("a").Select(link => link.TextContent));
        var ledger = (await _portal.Visitor().OpenAsync("/ledger")).FindAll("ledger-line").ToDictionary(line => line.QuerySelector("th a")!.TextContent.Trim(), line => line.QuerySelector("[data-label='状态']")!.TextContent.Trim());
        Assert.Equal(("废止", "废止", "失效（到期）"), (ledger["乙办法"], ledger["丙办法"], ledger["丁办法"]));
    }

    [Fact]
    public async Task What_was_prolonged_after_it_was_told_of_and_lapsed_again_is_told_of_again()
    {
        await PublishedAsync("甲办法", new(2024, 8, 31));
        var expired = await Walk.NormativeAsync(PolicyCity.Normative(Walk.Now, "乙办法", new(2019, 9, 1), new(2019, 10, 5)));
        On(new(2019, 10, 10));
        await Walk.ReleaseAsync((await CleanedAsync()).Id);
        _portal.Clock!.Advance(TimeSpan.FromHours(1));
        await Walk.ReviseAsync(expired.Id, text => text with { ExpiresOn = new DateOnly(2019, 11, 30) });

        Assert.Null((await Clerk.OpenAsync(Sheet)).Find("lapsed"));
        On(new(2019, 12, 2));

        Assert.Contains("乙办法", (await Clerk.OpenAsync(Sheet)).TextOf("lapsed"), StringComparison.Ordinal);
    }

    public void Dispose() => _portal.Dispose();

    private async Task<Guid> PublishedAsync(string title, DateOnly expires)
    {
        _portal.Clock!.Advance(TimeSpan.FromMinutes(1));
        return (await Walk.NormativeAsync(PolicyCity.Normative(Walk.Now, title, new(2019, 9, 1), expires))).DocumentId;
    }

    // Sessions end meanwhile.
    private void On(DateOnly day)
    {
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(day).AddHours(9));
        (_clerk, _office) = (null, null);
    }

    private async Task<Edition> CleanedAsync() => await DraftAsync(await Clerk.SendAsync((await Clerk.OpenAsync(Sheet)).Form(Sheet).With(("Rows[0].Finding", "Stands"), ("Rest", "LeftOut"))));

    private async Task<Edition> CompiledAsync(string topic)
    {
        var room = await OpenedAsync(topic, topic);
        await HandInAsync(room);
        return await CompiledOfAsync(room);
    }

    private async Task<string> OpenedAsync(string topic, string name) =>
        (await Office.SendAsync((await Office.OpenAsync(Room)).Form("campaign-form").With(("Name", $"2019年清理{name}"), ("Basis", "省政府办公厅关于开展规范性文件清理的通知"), ("DueOn", "2019-10-30"), ("Topic", topic)))).Location!;

    private async Task HandInAsync(string room)
    {
        var sheet = $"{room}/tc-d01";
        await Clerk.SendAsync((await Clerk.OpenAsync(sheet)).Form("campaign-sheet-form").With(("Rows[0].Finding", "Stands")).Press("HandIn"));
    }

    private async Task<Edition> CompiledOfAsync(string room)
    {
        await Office.SendAsync((await Office.OpenAsync(room)).Form("campaign-step").With(("Step", "Settle"), ("Reason", "其他机关没有文件")));
        return await DraftAsync(await Clerk.SendAsync((await Clerk.OpenAsync(room)).Form("compile-form")));
    }

    private Task<Edition> DraftAsync(Page answer) => Walk.FindAsync(Guid.Parse(answer.Location!.Split('/')[^1]));
}
