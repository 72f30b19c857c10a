using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>A policy that goes first: the countdown of three working days that citizens see, and the breach at the very minute (R26).</summary>
public sealed class PolicyFirstTests : IDisposable
{
    private static readonly string[] _keys = ["background", "aims", "content", "scope", "standards"];

    private static readonly DateTimeOffset _released = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_released) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task The_countdown_runs_from_the_release_and_the_breach_shows_at_midnight()
    {
        var policy = await Walk.PolicyFirstAsync();

        Assert.Contains("2019年10月8日", await DutyAsync(policy), StringComparison.Ordinal);
        Assert.Contains("还有 3 个工作日", await DutyAsync(policy), StringComparison.Ordinal);

        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 9)).AddSeconds(-1));
        Assert.Contains("今天到期", await DutyAsync(policy), StringComparison.Ordinal);

        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 9)));
        var breached = await DutyAsync(policy);
        Assert.Contains("逾期未发布", breached, StringComparison.Ordinal);
        Assert.Contains("《云南省行政机关政策文件解读工作实施办法》", breached, StringComparison.Ordinal); // R29
    }

    [Fact]
    public async Task On_a_rest_day_after_the_last_day_page_and_list_say_that_it_is_late()
    {
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 15)).AddHours(9));
        var policy = await Walk.PolicyFirstAsync();
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 18)).AddHours(9));
        Assert.Equal("今天到期", await ListedAsync());

        foreach (var day in new[] { 19, 20 })
        {
            _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, day)).AddHours(9));
            Assert.Equal("已逾期", await ListedAsync());
            Assert.Contains("发布，已逾期。", await DutyAsync(policy), StringComparison.Ordinal);
        }

        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 21)).AddHours(9));
        Assert.Equal("已逾期 1 个工作日", await ListedAsync());
    }

    [Fact]
    public async Task An_interpretation_in_time_ends_the_countdown()
    {
        var policy = await Walk.PolicyFirstAsync();
        await InterpretAsync(policy);

        var page = await PageAsync(policy);
        Assert.Empty(page.Document.QuerySelectorAll("[data-testid='interpretation-duty']"));
        Assert.Single(page.Document.QuerySelectorAll("[data-testid='interpretation']"));
    }

    [Fact]
    public async Task A_late_one_is_shown_as_late_for_ever()
    {
        var policy = await Walk.PolicyFirstAsync();
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 9)).AddHours(10));
        await InterpretAsync(policy);

        Assert.Contains("逾期发布", await DutyAsync(policy), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Released_together_nothing_is_owed()
    {
        var (policy, _) = await Walk.PackageAsync();
        await Walk.ReleaseAsync(policy.Id);

        var page = await PageAsync(policy);
        Assert.Empty(page.Document.QuerySelectorAll("[data-testid='interpretation-duty']"));
        Assert.Contains("高龄津贴每月多发50元。", page.TextOf("plain-words"), StringComparison.Ordinal); // R185
    }

    [Fact]
    public async Task An_exempt_policy_says_why()
    {
        var policy = await Walk.PolicyFirstAsync(PolicyTexts.Facts with { Exemption = "internal", ExemptionNote = "只规定值班安排" });

        Assert.Contains("只规定本机关内部管理", (await PageAsync(policy)).TextOf("exempt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clauses_stand_beside_what_explains_them()
    {
        var policy = await Walk.PolicyFirstAsync();
        await InterpretAsync(policy, "第二条说的是钱怎么发：打到社保卡里，不发现金。");

        var clauses = (await PageAsync(policy)).TextOf("clauses");
        Assert.Contains("津贴按月通过社会保障卡发放", clauses, StringComparison.Ordinal);
        Assert.Contains("打到社保卡里", clauses, StringComparison.Ordinal);
        Assert.DoesNotContain("每人每月增加五十元", clauses, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Machines_read_the_five_elements_by_their_keys() // R44
    {
        var policy = await Walk.PolicyFirstAsync();
        var id = await InterpretAsync(policy);

        var json = (await _portal.Visitor().OpenAsync($"/records/{(await Walk.FindAsync(id)).DocumentId}.json")).Text;

        Assert.All(_keys, key => Assert.Contains($"\"{key}\"", json, StringComparison.Ordinal));
    }

    public void Dispose() => _portal.Dispose();

    /// <summary>How late the list of waiting policies says it is.</summary>
    private async Task<string> ListedAsync() => (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies")).Find("owed-interpretations")!.QuerySelector(".task-note")!.TextContent.Split('，')[^1].Trim();

    private async Task<Guid> InterpretAsync(Edition policy, string? content = null)
    {
        var facts = content is null ? null : PolicyTexts.Interpretation with { Content = content };
        var id = await Walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, Walk.Now, facts), "interpretation");
        await Walk.ReleaseAsync(id);
        return id;
    }

    private Task<Page> PageAsync(Edition policy) => _portal.Visitor().OpenAsync($"/records/{policy.DocumentId}");

    private async Task<string> DutyAsync(Edition policy) => (await PageAsync(policy)).TextOf("interpretation-duty");
}
