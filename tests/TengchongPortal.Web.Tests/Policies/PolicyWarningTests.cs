using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Notices;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>Organs are told once for each step before a normative document ends, and once when what a text rests on is no more (R28, R133).</summary>
public sealed class PolicyWarningTests : IDisposable
{
    private static readonly DateTimeOffset _start = ChinaTime.StartOf(new(2019, 3, 4)).AddHours(9);

    private static readonly int[] _steps = [180, 90, 30, 7];

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_start) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task A_document_that_nears_its_end_is_told_of_at_each_step_once()
    {
        var end = new DateOnly(2019, 12, 31);
        await Walk.ToAsync(EditorialState.Published, PolicyCity.Policy(Walk.Now, PolicyTexts.Facts with { Exemption = "internal", ExemptionNote = "只规定值班安排" }) with { ExpiresOn = end }, "policy");
        var told = new List<DateOnly>();
        for (var day = end.AddDays(-200); day <= end.AddDays(3); day = day.AddDays(1))
        {
            var before = await CountAsync(NoticeKind.ExpiryAhead);
            await LookAsync(ChinaTime.StartOf(day).AddHours(9));
            await LookAsync(ChinaTime.StartOf(day).AddHours(15));
            told.AddRange(await CountAsync(NoticeKind.ExpiryAhead) > before ? [day] : []);
        }

        Assert.Equal(_steps.Select(left => end.AddDays(-left)), told);
    }

    [Fact]
    public async Task After_a_standstill_only_the_newest_step_is_told()
    {
        var end = new DateOnly(2019, 12, 31);
        await Walk.ToAsync(EditorialState.Published, PolicyCity.Policy(Walk.Now, PolicyTexts.Facts with { Exemption = "internal", ExemptionNote = "只规定值班安排" }) with { ExpiresOn = end }, "policy");

        await LookAsync(ChinaTime.StartOf(end.AddDays(-20)));

        Assert.Single((await _portal.NoticesAsync()).Where(one => one.Kind == NoticeKind.ExpiryAhead).Select(one => one.CreatedAt).Distinct());
    }

    [Fact]
    public async Task When_a_policy_is_repealed_whoever_wrote_what_explains_it_is_told_once()
    {
        var policy = await Walk.PolicyFirstAsync();
        await Walk.ReleaseAsync(await Walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, Walk.Now), "interpretation"));
        await LookAsync(_portal.Clock!.GetUtcNow());
        Assert.Equal(0, await CountAsync(NoticeKind.SourceChanged));

        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止高龄津贴通知的决定") with { MadeOn = ChinaTime.DayOf(Walk.Now), Relations = [new(RelationKind.Repeals, policy.DocumentId)] });
        for (var minute = 0; minute < 3; minute++)
        {
            await LookAsync(_portal.Clock!.GetUtcNow().AddMinutes(minute + 1));
        }

        Assert.Single(await _portal.NoticesAsync(), one => one.Kind == NoticeKind.SourceChanged && one.AccountId == People.One(StaffRole.DraftingClerk).Id);
    }

    public void Dispose() => _portal.Dispose();

    private Task LookAsync(DateTimeOffset at)
    {
        _portal.Clock!.SetUtcNow(at < _portal.Clock.GetUtcNow() ? _portal.Clock.GetUtcNow() : at);
        return _portal.LookForDutiesAsync(at);
    }

    private async Task<int> CountAsync(NoticeKind kind) => (await _portal.NoticesAsync()).Count(one => one.Kind == kind);
}
