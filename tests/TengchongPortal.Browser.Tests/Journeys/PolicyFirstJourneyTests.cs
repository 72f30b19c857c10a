using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A policy that went first: everybody sees the countdown, and at the first minute after the last day the breach (R26).</summary>
[Collection(BrowserCity.Journeys)]
public sealed class PolicyFirstJourneyTests(BrowserCity city)
{
    private static readonly DateTimeOffset _released = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    private static readonly DateTimeOffset _over = ChinaTime.StartOf(new(2019, 10, 9));

    [BrowserFact]
    public async Task The_countdown_turns_into_a_breach_at_the_very_minute_and_an_interpretation_ends_it()
    {
        using var portal = new PortalUnderTest(PortalStart.City) { Clock = new FakeTimeProvider(_released) };
        var address = portal.Serve();
        var walk = new CityWalk(portal);
        var policy = await walk.PolicyFirstAsync();
        await using var tab = await city.OpenAtAsync(address, portal, Look.Narrow);
        foreach (var (now, words) in new[] { (_released, "还有 3 个工作日"), (_over.AddMinutes(-1), "今天到期"), (_over, "已逾期 1 个工作日") })
        {
            portal.Clock!.SetUtcNow(now);
            await tab.GoAsync($"/records/{policy.DocumentId}");
            Assert.Contains(words, await tab.Piece("interpretation-duty").InnerTextAsync(), StringComparison.Ordinal);
            await Template.AssertFineAsync(tab, $"policy-first-{(now == _over ? "breached" : "running")}", Look.Wide, Look.Narrow);
        }

        await walk.ReleaseAsync(await walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, walk.Now), "interpretation"));
        await tab.GoAsync($"/records/{policy.DocumentId}");
        Assert.Contains("逾期发布", await tab.Piece("interpretation-duty").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await tab.Piece("interpretation").CountAsync());
        tab.AssertQuiet();
    }
}
