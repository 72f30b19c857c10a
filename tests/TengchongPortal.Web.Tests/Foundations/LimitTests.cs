using System.Net;
using TengchongPortal.Web.Foundations.Rates;

namespace TengchongPortal.Web.Tests.Foundations;

public sealed class LimitTests
{
    [Fact]
    public async Task The_eleventh_try_in_a_minute_is_too_fast()
    {
        await using var portal = new ProbePortal();
        var visitor = portal.Anybody();

        for (var attempt = 1; attempt <= new RateLimits().SignIn.Tries; attempt++)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.PostAsync("/probe/sign-in", null)).StatusCode);
        }

        var refused = await visitor.PostAsync("/probe/sign-in", null);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("操作过于频繁", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_can_be_switched_off_for_acceptance()
    {
        await using var portal = new UnlimitedPortal("Development");
        var visitor = portal.Anybody();

        for (var attempt = 0; attempt < 15; attempt++)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.PostAsync("/probe/sign-in", null)).StatusCode);
        }
    }

    [Fact]
    public async Task Limits_cannot_be_switched_off_in_production()
    {
        await using var portal = new UnlimitedPortal("Production");

        var refused = Assert.ThrowsAny<Exception>(() => portal.CreateClient());

        Assert.Contains("RateLimits:Enabled", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_413()
    {
        await using var portal = new NarrowPortal();
        portal.UseKestrel(0);
        portal.StartServer();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[4096]), "file", "a.bin" } };

        var refused = await portal.CreateClient().PostAsync("/probe/open", form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Contains("提交的内容过大", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("203.0.113.9", "203.0.113.9")]
    [InlineData("::ffff:203.0.113.9", "203.0.113.9")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010DB800010002")]
    [InlineData("2001:db8:1:2:ffff::1", "20010DB800010002")]
    [InlineData(null, "unknown")]
    public void A_household_counts_as_one_address(string? address, string expected) =>
        Assert.Equal(expected, CallerAddress.Of(address is null ? null : IPAddress.Parse(address)));

    private sealed class UnlimitedPortal(string stage) : ProbePortal
    {
        protected override string Stage => stage;

        protected override IEnumerable<(string Key, string Value)> Settings => [("RateLimits:Enabled", "false")];
    }

    private sealed class NarrowPortal : ProbePortal
    {
        protected override IEnumerable<(string Key, string Value)> Settings => [("Limits:BodyBytes", "1024")];
    }
}
