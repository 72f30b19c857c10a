using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.FullText;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Citizens.Policies;
using TengchongPortal.Web.Tests.Notices;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>The standing lists of policies and interpretations, their labels, and the work that follows from them.</summary>
public sealed class PolicyListTests : IDisposable
{
    private static readonly DateTimeOffset _start = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_start) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task The_newest_interpretation_appears_without_anybody_placing_it() // R27
    {
        var (policy, _) = await Walk.PackageAsync();
        await Walk.ReleaseAsync(policy.Id);

        Assert.Contains("高龄津贴怎么领", (await _portal.Visitor().OpenAsync("/interpretations")).MainText, StringComparison.Ordinal);
        Assert.Contains("关于提高高龄津贴标准的通知", (await _portal.Visitor().OpenAsync("/policies")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_of_the_year_joins_policies_and_what_explains_them() // R22
    {
        var (policy, interpretation) = await Walk.PackageAsync(PolicyTexts.Facts with { Topic = "2019-business" });
        await Walk.ReleaseAsync(policy.Id);
        var other = await Walk.PolicyFirstAsync();

        Assert.Null((await _portal.Visitor().OpenAsync($"/records/{other.DocumentId}")).Find("year-topic"));
        var policies = await _portal.Visitor().OpenAsync("/policies/topics/2019-business");
        var interpretations = await _portal.Visitor().OpenAsync("/interpretations/topics/2019-business");

        Assert.Contains("优化营商环境", policies.TextOf("year-topics"), StringComparison.Ordinal);
        Assert.Single(policies.Document.QuerySelectorAll($"main a[href='/records/{policy.DocumentId}']"));
        Assert.Contains("高龄津贴怎么领", interpretations.MainText, StringComparison.Ordinal);
        Assert.Equal("/policies/topics/2019-business", TopicOf(await _portal.Visitor().OpenAsync($"/records/{policy.DocumentId}")));
        Assert.Equal("/interpretations/topics/2019-business", TopicOf(await _portal.Visitor().OpenAsync($"/records/{(await Walk.FindAsync(interpretation)).DocumentId}")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    public async Task A_topic_lists_the_same_whether_it_is_walked_along_or_looked_up(int rarest)
    {
        var (policy, interpretation) = await Walk.PackageAsync(PolicyTexts.Facts with { Topic = "2019-business" });
        await Walk.ReleaseAsync(policy.Id);
        await Walk.PolicyFirstAsync();
        var explaining = (await Walk.FindAsync(interpretation)).DocumentId;

        foreach (var (list, document) in new[] { ("/policies", policy.DocumentId), ("/interpretations", explaining) })
        {
            var page = await _portal.InsideAsync(async services =>
            {
                var lists = ActivatorUtilities.CreateInstance<PolicyListQuery>(services, new TopicBound(rarest));
                return await lists.ListAsync(await lists.FrameAsync(list, "2019-business", CancellationToken.None), new(), CancellationToken.None);
            });

            Assert.Equal([$"/records/{document}"], page.Found!.Lines.Select(line => line.Address));
        }
    }

    [Fact]
    public async Task A_policy_that_waits_is_on_the_list_on_the_desk_and_in_red_when_it_is_late()
    {
        await Walk.PolicyFirstAsync();

        Assert.Contains("等待解读", (await _portal.Visitor().OpenAsync("/interpretations")).TextOf("waiting"), StringComparison.Ordinal);
        Assert.Contains("还有 3 个工作日", (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff")).TextOf("owed-interpretations"), StringComparison.Ordinal);

        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 9)));
        Assert.Contains("解读逾期", (await _portal.Visitor().OpenAsync("/interpretations")).TextOf("waiting"), StringComparison.Ordinal);
        Assert.Contains("已逾期 1 个工作日", (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeal_labels_what_explains_the_policy_at_once_and_becomes_work() // R28
    {
        var (policy, interpretation) = await Walk.PackageAsync();
        await Walk.ReleaseAsync(policy.Id);
        var explained = await Walk.FindAsync(interpretation);
        Assert.Null((await _portal.Visitor().OpenAsync($"/records/{explained.DocumentId}")).Find("changed-source"));

        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止高龄津贴通知的公告") with { MadeOn = ChinaTime.DayOf(_start), Relations = [new(RelationKind.Repeals, policy.DocumentId)] });

        Assert.Contains("已经废止", (await _portal.Visitor().OpenAsync($"/records/{explained.DocumentId}")).TextOf("changed-source"), StringComparison.Ordinal);
        Assert.Contains("高龄津贴怎么领", (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies")).TextOf("resting"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_search_and_machines_say_of_a_dependant_that_its_policy_was_repealed_or_amended() // R28
    {
        var (policy, interpretation) = await Walk.PackageAsync();
        await Walk.ReleaseAsync(policy.Id);
        var explained = (await Walk.FindAsync(interpretation)).DocumentId;
        Assert.DoesNotContain("所依据的文件", await ListedAsync("/interpretations"), StringComparison.Ordinal);
        Assert.Empty((await SourcesAsync(explained)).EnumerateArray());

        _portal.Clock!.Advance(TimeSpan.FromHours(1));
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于修改高龄津贴通知的决定") with { MadeOn = ChinaTime.DayOf(_start), Relations = [new(RelationKind.Amends, policy.DocumentId)] });
        foreach (var address in (string[])["/interpretations", $"/catalogue?title={Uri.EscapeDataString("怎么领")}", $"/search?q={Uri.EscapeDataString("高龄津贴怎么领")}"])
        {
            Assert.Contains("所依据的文件已修改", await ListedAsync(address), StringComparison.Ordinal);
        }

        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止高龄津贴通知的公告") with { MadeOn = ChinaTime.DayOf(_start), Relations = [new(RelationKind.Repeals, policy.DocumentId)] });
        foreach (var address in (string[])["/interpretations", $"/catalogue?title={Uri.EscapeDataString("怎么领")}", $"/search?q={Uri.EscapeDataString("高龄津贴怎么领")}"])
        {
            Assert.Contains("所依据的文件已废止或者失效", await ListedAsync(address), StringComparison.Ordinal);
        }

        var source = Assert.Single((await SourcesAsync(explained)).EnumerateArray());
        Assert.Equal(($"/records/{policy.DocumentId}", true), (source.GetProperty("address").GetString(), source.GetProperty("ended").GetBoolean()));
    }

    [Theory]
    [InlineData("notice", RelationKind.BasedOn)]
    [InlineData("guide", RelationKind.BasedOn)]
    [InlineData("guide", RelationKind.Answers)]
    public async Task A_repeal_labels_guides_answers_and_whatever_else_rests_on_the_policy_and_tells_their_owners(string type, RelationKind kind) // R28
    {
        var (policy, _) = await Walk.PackageAsync();
        await Walk.ReleaseAsync(policy.Id);
        var resting = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("高龄津贴办事指南") with { MadeOn = ChinaTime.DayOf(_start), Relations = [new(kind, policy.DocumentId)] }, type));
        var aside = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("与它相关的信息") with { MadeOn = ChinaTime.DayOf(_start), Relations = [new(RelationKind.Related, policy.DocumentId)] }, type));
        Assert.Null((await _portal.Visitor().OpenAsync($"/records/{resting.DocumentId}")).Find("changed-source"));

        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止高龄津贴通知的公告") with { MadeOn = ChinaTime.DayOf(_start), Relations = [new(RelationKind.Repeals, policy.DocumentId)] });
        await _portal.LookForDutiesAsync(_portal.Clock!.GetUtcNow().AddMinutes(1));

        Assert.Contains("已经废止", (await _portal.Visitor().OpenAsync($"/records/{resting.DocumentId}")).TextOf("changed-source"), StringComparison.Ordinal);
        Assert.Null((await _portal.Visitor().OpenAsync($"/records/{aside.DocumentId}")).Find("changed-source"));
        Assert.Contains("高龄津贴办事指南", (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies")).TextOf("resting"), StringComparison.Ordinal);
        Assert.Contains(await _portal.NoticesAsync(), one => one.Kind == NoticeKind.SourceChanged && one.EditionId == resting.Id);
        Assert.DoesNotContain(await _portal.NoticesAsync(), one => one.EditionId == aside.Id && one.Kind == NoticeKind.SourceChanged);
    }

    [Fact]
    public async Task Under_each_policy_stands_what_explains_it_and_nothing_that_was_withdrawn_or_only_links() // R22
    {
        var (policy, interpretation) = await Walk.PackageAsync(PolicyTexts.Facts with { Topic = "2019-business" });
        await Walk.ReleaseAsync(policy.Id);
        var explained = (await Walk.FindAsync(interpretation)).DocumentId;
        var other = await Walk.PolicyFirstAsync();
        await Walk.ReleaseAsync(await Walk.StartAsync(PolicyCity.Explaining(other.DocumentId, Walk.Now, title: "另一篇只提到它的解读") with { Relations = [new(RelationKind.Interprets, other.DocumentId), new(RelationKind.Related, policy.DocumentId)] }, "interpretation"));

        foreach (var list in (string[])["/policies", "/policies/topics/2019-business"])
        {
            Assert.Equal([$"/records/{explained}"], Explaining(await _portal.Visitor().OpenAsync(list), policy.DocumentId));
        }

        // A link of any other kind does not bring an interpretation under the topic.
        Assert.DoesNotContain("另一篇只提到它的解读", (await _portal.Visitor().OpenAsync("/interpretations/topics/2019-business")).MainText, StringComparison.Ordinal);

        await Walk.DecideAsync(interpretation, EditorialEvent.Withdraw);
        Assert.Empty(Explaining(await _portal.Visitor().OpenAsync("/policies"), policy.DocumentId));
    }

    [Fact]
    public async Task An_amendment_labels_what_was_explained_before_it()
    {
        var (policy, interpretation) = await Walk.PackageAsync();
        await Walk.ReleaseAsync(policy.Id);
        _portal.Clock!.Advance(TimeSpan.FromHours(2));

        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于修改高龄津贴通知的公告") with { MadeOn = ChinaTime.DayOf(_start), Relations = [new(RelationKind.Amends, policy.DocumentId)] });

        Assert.Contains("已经修改", (await _portal.Visitor().OpenAsync($"/records/{(await Walk.FindAsync(interpretation)).DocumentId}")).TextOf("changed-source"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amendment_labels_nothing_before_the_day_on_which_it_takes_effect()
    {
        var (policy, interpretation) = await Walk.PackageAsync();
        await Walk.ReleaseAsync(policy.Id);
        var explained = (await Walk.FindAsync(interpretation)).DocumentId;
        _portal.Clock!.Advance(TimeSpan.FromHours(2));

        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于修改高龄津贴通知的公告") with { MadeOn = ChinaTime.DayOf(_start), EffectiveOn = new(2019, 10, 20), Relations = [new(RelationKind.Amends, policy.DocumentId)] });

        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 20)).AddSeconds(-1));
        Assert.Null((await _portal.Visitor().OpenAsync($"/records/{explained}")).Find("changed-source"));
        Assert.Contains("没有需要跟着修订的", await RestingAsync(), StringComparison.Ordinal);
        await _portal.LookForDutiesAsync(Walk.Now);
        Assert.DoesNotContain(await _portal.NoticesAsync(), one => one.Kind == NoticeKind.SourceChanged);

        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 20)));
        Assert.Contains("已经修改", (await _portal.Visitor().OpenAsync($"/records/{explained}")).TextOf("changed-source"), StringComparison.Ordinal);
        Assert.Contains("2019-10-20", await RestingAsync(), StringComparison.Ordinal);
        await _portal.LookForDutiesAsync(Walk.Now);
        Assert.Contains(await _portal.NoticesAsync(), one => one.Kind == NoticeKind.SourceChanged);
    }

    [Fact]
    public async Task On_the_page_of_a_topic_only_its_own_policies_wait() // R22
    {
        await Walk.PolicyFirstAsync();
        var ofTopic = await Walk.PolicyFirstAsync(PolicyCity.First with { Topic = "2019-business" });

        Assert.Equal(2, Waiting(await _portal.Visitor().OpenAsync("/policies")).Length);
        Assert.Equal([$"/records/{ofTopic.DocumentId}"], Waiting(await _portal.Visitor().OpenAsync("/policies/topics/2019-business")));
        Assert.Equal([$"/records/{ofTopic.DocumentId}"], Waiting(await _portal.Visitor().OpenAsync("/interpretations/topics/2019-business")));
    }

    [Fact]
    public async Task Who_works_elsewhere_finds_none_of_it()
    {
        await Walk.PolicyFirstAsync();
        var stranger = await Staff.Colleagues.AddAsync(_portal, "elsewhere", Organs.OtherDepartment, null, StaffRole.DraftingClerk);

        Assert.DoesNotContain("高龄津贴", (await _portal.SignedInAs(stranger.Id).OpenAsync("/staff/policies")).MainText, StringComparison.Ordinal);
    }

    private static string[] Waiting(Page list) => [.. list.Find("waiting")!.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")!)];

    private async Task<string> RestingAsync() => (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies")).TextOf("resting");

    private static IEnumerable<string?> Explaining(Page list, Guid policy) => list.Document.QuerySelector($"main li a[href='/records/{policy}']")!.Closest("li")!.QuerySelectorAll("[data-testid='explanation']").Select(link => link.GetAttribute("href"));

    private async Task<string> ListedAsync(string address)
    {
        await _portal.Services.GetRequiredService<IndexPump>().CatchUpAsync(CancellationToken.None);
        return (await _portal.Visitor().OpenAsync(address)).MainText;
    }

    private async Task<JsonElement> SourcesAsync(Guid document) =>
        JsonDocument.Parse((await _portal.Visitor().OpenAsync($"/records/{document}.json")).Text).RootElement.GetProperty("changedSources");

    public void Dispose() => _portal.Dispose();

    private static string? TopicOf(Page record) => record.Find("year-topic")!.QuerySelector("a")!.GetAttribute("href");
}
