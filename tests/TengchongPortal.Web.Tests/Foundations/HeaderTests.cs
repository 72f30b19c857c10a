using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using TengchongPortal.Web.Foundations.Doors;

namespace TengchongPortal.Web.Tests.Foundations;

public sealed class HeaderTests(ProbePortal portal) : IClassFixture<ProbePortal>
{
    [Theory]
    [InlineData("/specimen", 200)]
    [InlineData("/nowhere", 404)]
    [InlineData("/probe/fault", 500)]
    [InlineData("/css/site.css", 200)]
    [InlineData("/favicon.ico", 200)]
    [InlineData("/favicon.svg", 200)]
    [InlineData("/healthz/live", 200)]
    [InlineData("/healthz/ready", 200)]
    public async Task Every_answer_wears_the_browsers_orders(string path, int status)
    {
        var answer = await portal.Anybody().GetAsync(path);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(SecurityHeaders.ContentPolicy, One(answer, "Content-Security-Policy"));
        Assert.Equal("nosniff", One(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", One(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", One(answer, "Cross-Origin-Resource-Policy"));
        Assert.Equal("strict-origin-when-cross-origin", One(answer, "Referrer-Policy"));
        Assert.Contains("camera=()", One(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public void The_policy_allows_nothing_inline_and_no_other_origin()
    {
        Assert.StartsWith("default-src 'none'", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("nonce", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("data:", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stricter_policy_of_an_attachment_is_kept() =>
        Assert.Equal("sandbox", One(await portal.Anybody().GetAsync("/probe/own-policy"), "Content-Security-Policy"));

    [Fact]
    public async Task Only_https_promises_https()
    {
        using var secure = portal.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost") });

        Assert.Equal("max-age=31536000", One(await secure.GetAsync("/healthz/live"), "Strict-Transport-Security"));
        Assert.False((await portal.Anybody().GetAsync("/healthz/live")).Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Staff_addresses_are_never_stored_and_files_may_be()
    {
        var staff = await portal.Anybody().GetAsync("/staff/nowhere");
        var file = await portal.Anybody().GetAsync("/css/site.css");

        Assert.True(staff.Headers.CacheControl?.NoStore);
        Assert.NotEqual(true, file.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/probe/gone")]
    [InlineData("/probe/moved")]
    [InlineData("/specimen")]
    public async Task Nothing_that_may_change_is_kept_unasked(string path) =>
        Assert.True((await portal.Anybody().GetAsync(path)).Headers.CacheControl is { NoCache: true } or { NoStore: true });

    [Fact]
    public async Task The_server_does_not_say_what_it_is_even_on_its_own_port()
    {
        await using var real = new ProbePortal();
        real.UseKestrel(0);
        real.StartServer();

        var answer = await real.CreateClient().GetAsync("/healthz/live");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Server"));
    }

    private static string One(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));
}
