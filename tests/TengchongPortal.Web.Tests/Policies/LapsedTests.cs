using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>What ended by its term since the last clean-up stands in the lists of the next one, without a finding and without a link (失效, R157).</summary>
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
        Assert.Contains("乙办法", draft.Current.Text.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(draft.Current.Text.Relations, link => link.TargetDocumentId == expired);
        await Walk.ReleaseAsync(draft.Id);
        On(new(2019, 10, 20));

        Assert.Null((await Clerk.OpenAsync(Sheet)).Find("lapsed"));
        Assert.DoesNotContain("有效期届满失效", (await CleanedAsync()).Current.Text.Body, StringComparison.Ordinal);
        Assert.Contains("失效（到期）", (await _portal.Visitor().OpenAsync("/ledger")).TextOf("ledger"), StringComparison.Ordinal);
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
    public async Task What_was_repealed_before_its_term_ran_out_is_not_among_them()
    {
        await PublishedAsync("甲办法", new(2024, 8, 31));
        var repealed = await PublishedAsync("乙办法", new(2019, 10, 5));
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止乙办法的决定") with { Relations = [new(RelationKind.Repeals, repealed)] });
        On(new(2019, 10, 10));

        Assert.Null((await Clerk.OpenAsync(Sheet)).Find("lapsed"));
    }

    public void Dispose() => _portal.Dispose();

    private async Task<Guid> PublishedAsync(string title, DateOnly expires)
    {
        var text = PolicyCity.Policy(Walk.Now, PolicyCity.First, title) with { LegalityNumber = "腾司审〔2019〕3号", EffectiveOn = new(2019, 9, 1), ExpiresOn = expires };
        _portal.Clock!.Advance(TimeSpan.FromMinutes(1));
        return (await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, text, "normative"))).DocumentId;
    }

    // Sessions end meanwhile.
    private void On(DateOnly day)
    {
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(day).AddHours(9));
        (_clerk, _office) = (null, null);
    }

    private async Task<Edition> CleanedAsync() => await DraftAsync(await Clerk.SendAsync((await Clerk.OpenAsync(Sheet)).Form(Sheet).With(("Rows[0].Finding", "Stands"))));

    private async Task<Edition> CompiledAsync(string topic)
    {
        var room = (await Office.SendAsync((await Office.OpenAsync(Room)).Form("campaign-form").With(("Name", $"2019年清理{topic}"), ("Basis", "省政府办公厅关于开展规范性文件清理的通知"), ("DueOn", "2019-10-30"), ("Topic", topic)))).Location!;
        var sheet = $"{room}/tc-d01";
        await Clerk.SendAsync((await Clerk.OpenAsync(sheet)).Form("campaign-sheet-form").With(("Rows[0].Finding", "Stands")).Press("HandIn"));
        await Office.SendAsync((await Office.OpenAsync(room)).Form("campaign-step").With(("Step", "Settle"), ("Reason", "其他机关没有文件")));
        return await DraftAsync(await Clerk.SendAsync((await Clerk.OpenAsync(room)).Form("compile-form")));
    }

    private Task<Edition> DraftAsync(Page answer) => Walk.FindAsync(Guid.Parse(answer.Location!.Split('/')[^1]));
}
