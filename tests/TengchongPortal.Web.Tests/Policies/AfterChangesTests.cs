using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff;
using TengchongPortal.Web.Tests.Staff.Organisations;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>Who owes an interpretation, and what becomes of one when its policy changes, goes, or its organ is merged (R24, R26, R28; workflow §5).</summary>
public sealed class AfterChangesTests : IDisposable
{
    private static readonly DateTimeOffset _start = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_start) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task A_policy_in_the_governments_name_is_owed_by_the_organ_that_drafted_it() // R24
    {
        await Walk.ToAsync(EditorialState.Published, PolicyCity.Policy(Walk.Now, PolicyCity.First), "policy", Organs.City);
        var drafter = await _portal.AddAsync("qicao", Organs.Department, null, StaffRole.DraftingClerk);
        var neighbour = await _portal.AddAsync("linju", Organs.OtherDepartment, null, StaffRole.DraftingClerk);

        var owed = Assert.Single(await _portal.InsideAsync(services => services.GetRequiredService<OwedInterpretations>().FindAsync(Walk.Now, CancellationToken.None)));

        Assert.Equal((People.Department, People.City), (owed.Keeper.OrganPath, owed.Keeper.IssuerPath));
        Assert.Contains("高龄津贴", (await _portal.SignedInAs(drafter.Id).OpenAsync("/staff/policies")).MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("高龄津贴", (await _portal.SignedInAs(neighbour.Id).OpenAsync("/staff/policies")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_drafts_for_the_organ_that_drafted_it_reads_a_policy_of_the_government_under_way() // R24
    {
        var policy = await Walk.StartAsync(PolicyCity.Policy(Walk.Now), "policy", Organs.City);
        var drafter = await _portal.AddAsync("qicao", Organs.Department, null, StaffRole.DraftingClerk);
        var neighbour = await _portal.AddAsync("linju", Organs.OtherDepartment, null, StaffRole.DraftingClerk);

        Assert.Equal(HttpStatusCode.OK, (await _portal.SignedInAs(drafter.Id).OpenAsync($"/staff/disclosures/{policy}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.SignedInAs(neighbour.Id).OpenAsync($"/staff/disclosures/{policy}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(drafter.Id).OpenAsync($"/staff/disclosures/{policy}/edit")).Status);
    }

    [Fact]
    public async Task An_exemption_after_the_term_does_not_take_the_breach_off_the_page() // R26
    {
        var policy = await Walk.PolicyFirstAsync();
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 10)).AddHours(9));
        await Walk.ReviseAsync(policy.Id, text => text with { Policy = text.Policy! with { Exemption = "internal", ExemptionNote = "只规定值班安排", FirstReason = "", FirstNote = "" } });

        var page = await _portal.Visitor().OpenAsync($"/records/{policy.DocumentId}");

        Assert.Contains("逾期未发布", page.TextOf("interpretation-duty"), StringComparison.Ordinal);
        Assert.Contains("只规定值班安排", page.TextOf("exempt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_duty_that_was_met_does_not_hide_the_first_that_was_not()
    {
        var policy = await Walk.PolicyFirstAsync();
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 10)).AddHours(9));
        var interpretation = await ExplainAsync(policy.DocumentId);
        await Walk.TakeAsync(interpretation, EditorialEvent.Hide);
        _portal.Clock!.Advance(TimeSpan.FromMinutes(5));
        await Walk.TakeAsync(interpretation, EditorialEvent.Unhide);

        Assert.Contains("逾期发布", (await _portal.Visitor().OpenAsync($"/records/{policy.DocumentId}")).TextOf("interpretation-duty"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_withdrawn_explains_no_more_and_its_return_explains_again() // R26
    {
        var (policy, interpretation) = await Walk.PackageAsync();
        await Walk.ReleaseAsync(policy.Id);
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 14)).AddHours(9));

        await Walk.DecideAsync(interpretation, EditorialEvent.Withdraw);
        var alone = await _portal.Visitor().OpenAsync($"/records/{policy.DocumentId}");
        var owed = Assert.Single(await _portal.InsideAsync(services => services.GetRequiredService<OwedInterpretations>().FindAsync(Walk.Now, CancellationToken.None)));

        // Three working days from the withdrawal, and not from a release of long ago.
        Assert.Contains("2019年10月17日", alone.TextOf("interpretation-duty"), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2019, 10, 17), owed.Reading.Deadline.Due);
        Assert.Contains("原解读已撤回或者下线，新的解读最迟", alone.TextOf("interpretation-duty"), StringComparison.Ordinal);
        Assert.DoesNotContain("先行发布", alone.TextOf("interpretation-duty"), StringComparison.Ordinal);
        Assert.Contains("已撤回", alone.TextOf("interpretations"), StringComparison.Ordinal);
        Assert.Null(alone.Find("to-interpretation"));

        await Walk.DecideAsync(interpretation, EditorialEvent.Reinstate);
        var again = await _portal.Visitor().OpenAsync($"/records/{policy.DocumentId}");

        Assert.Null(again.Find("interpretation-duty"));
        Assert.DoesNotContain("已撤回", again.TextOf("interpretations"), StringComparison.Ordinal);
        Assert.NotNull(again.Find("to-interpretation"));
    }

    [Fact]
    public async Task A_policy_that_went_first_once_does_not_go_first_again_when_its_interpretation_goes()
    {
        var policy = await Walk.PolicyFirstAsync();
        Assert.Contains("本文件先行发布", (await _portal.Visitor().OpenAsync($"/records/{policy.DocumentId}")).TextOf("interpretation-duty"), StringComparison.Ordinal);
        var interpretation = await ExplainAsync(policy.DocumentId);

        await Walk.TakeAsync(interpretation, EditorialEvent.Hide);

        var owed = (await _portal.Visitor().OpenAsync($"/records/{policy.DocumentId}")).TextOf("interpretation-duty");
        Assert.Contains("原解读已撤回或者下线", owed, StringComparison.Ordinal);
        Assert.DoesNotContain("先行发布", owed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_whose_interpretation_was_withdrawn_is_not_revised_without_a_new_one() // R25
    {
        var (policy, interpretation) = await Walk.PackageAsync();
        await Walk.ReleaseAsync(policy.Id);
        await Walk.DecideAsync(interpretation, EditorialEvent.Withdraw);

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Walk.ReviseAsync(policy.Id, text => text));

        Assert.Equal("twin.missing", refused.Rule);
    }

    [Theory]
    [InlineData(EditorialEvent.Hide, "已经不再公开", "已不再公开")]
    [InlineData(EditorialEvent.Unpublish, "已经不再公开", "已不再公开")]
    [InlineData(EditorialEvent.Withdraw, "已经撤回", "失去效力")]
    public async Task When_a_policy_goes_its_interpretation_says_so_and_becomes_work(EditorialEvent taken, string work, string label)
    {
        var (policy, interpretation) = await PublicAsync();
        _portal.Clock!.Advance(TimeSpan.FromMinutes(5));

        await (taken == EditorialEvent.Hide ? Walk.TakeAsync(policy.Id, taken) : Walk.DecideAsync(policy.Id, taken));

        Assert.Contains(label, (await _portal.Visitor().OpenAsync($"/records/{interpretation}")).TextOf("changed-source"), StringComparison.Ordinal);
        Assert.Contains(work, await WorkAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_in_substance_becomes_work_until_the_interpretation_follows()
    {
        var (policy, interpretation) = await PublicAsync();
        _portal.Clock!.Advance(TimeSpan.FromMinutes(5));
        await Walk.ReviseAsync(policy.Id, text => text);
        Assert.Contains("已经修订重新发布", await WorkAsync(), StringComparison.Ordinal);

        _portal.Clock!.Advance(TimeSpan.FromMinutes(5));
        await Walk.ReviseAsync(await NewestAsync(interpretation), text => text);

        Assert.Contains("没有需要跟着修订的", await WorkAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_successor_of_the_drafter_interprets_for_it()
    {
        var policy = await Walk.PolicyFirstAsync();
        var before = await ExplainAsync(policy.DocumentId);
        await _portal.MergeAsync(new([Organs.Department.Key, Organs.OtherDepartment.Key], null, Merging.Founded, ChinaTime.DayOf(Walk.Now).AddDays(-1), "示例发〔2019〕1号《示例方案》"));
        var successor = await _portal.InsideAsync(services => Task.FromResult(services.GetRequiredService<TengchongPortal.Data.PortalDbContext>().Organs.Single(organ => organ.Key == Merging.Founded.Key)));

        var named = await Walk.ReviseAsync(before, text => text with { Interpretation = text.Interpretation! with { OrganPath = successor.Path } });
        Assert.Equal(EditorialState.Published, (await Walk.FindAsync(named)).State);
    }

    public void Dispose() => _portal.Dispose();

    private async Task<string> WorkAsync() => (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies")).TextOf("resting");

    private async Task<(Edition Policy, Guid Interpretation)> PublicAsync()
    {
        var (policy, interpretation) = await Walk.PackageAsync();
        await Walk.ReleaseAsync(policy.Id);
        return (policy, (await Walk.FindAsync(interpretation)).DocumentId);
    }

    private async Task<Guid> ExplainAsync(Guid policy)
    {
        var id = await Walk.StartAsync(PolicyCity.Explaining(policy, Walk.Now), "interpretation");
        await Walk.ReleaseAsync(id);
        return id;
    }

    private Task<Guid> NewestAsync(Guid document) => _portal.InsideAsync(services => Task.FromResult(
        services.GetRequiredService<TengchongPortal.Data.PortalDbContext>().Editions.Where(edition => edition.DocumentId == document).OrderByDescending(edition => edition.Number).Select(edition => edition.Id).First()));
}
