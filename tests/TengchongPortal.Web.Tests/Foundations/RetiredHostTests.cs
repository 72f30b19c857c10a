using System.Net;
using System.Net.Sockets;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Foundations;

/// <summary>Old host names lead on (R113), and the portal answers on both kinds of internet addresses (国办函〔2018〕71号: IPv6).</summary>
public sealed class RetiredHostTests
{
    [Theory]
    [InlineData("GET", "/records/7?x=1", HttpStatusCode.MovedPermanently)]
    [InlineData("HEAD", "/", HttpStatusCode.MovedPermanently)]
    [InlineData("POST", "/staff/sign-in", HttpStatusCode.PermanentRedirect)]
    public async Task A_retired_host_leads_to_the_same_address_here(string method, string path, HttpStatusCode status)
    {
        using var portal = Portal();
        using var request = new HttpRequestMessage(new(method), path) { Headers = { Host = "xxgk.old.example" } };

        using var answer = await portal.Visitor().FetchAsync(request);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal($"https://www.city.example{path}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_register_of_host_names_is_public()
    {
        using var portal = Portal();

        var words = (await portal.Visitor().OpenAsync("/domains")).TextOf("domains");

        Assert.Contains("www.city.example正在使用", words, StringComparison.Ordinal);
        Assert.Contains("xxgk.old.example 已停用 自 2019-06-30 信息公开专栏", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_portal_is_reached_over_both_kinds_of_addresses()
    {
        using var portal = new PortalUnderTest(PortalStart.City);
        portal.UseKestrel(kestrel => kestrel.ListenAnyIP(0));
        portal.StartServer();
        using var client = new HttpClient();
        var port = portal.ClientOptions.BaseAddress.Port;

        foreach (var host in Socket.OSSupportsIPv6 ? new[] { "127.0.0.1", "[::1]" } : ["127.0.0.1"])
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri($"http://{host}:{port}/"))).StatusCode);
        }
    }

    private static PortalUnderTest Portal() => new PortalUnderTest(PortalStart.City)
        .With("Site:BaseUrl", "https://www.city.example")
        .With("Site:RetiredHosts:0:Host", "xxgk.old.example")
        .With("Site:RetiredHosts:0:Since", "2019-06-30")
        .With("Site:RetiredHosts:0:Note", "信息公开专栏");
}
