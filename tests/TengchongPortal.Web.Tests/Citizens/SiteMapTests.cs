using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>The map of the site, for search engines and for people.</summary>
public sealed class SiteMapTests
{
    private static readonly XNamespace _map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>What answers at an address without a parameter and is no page to be led to.</summary>
    private static readonly string[] _noPages = ["robots.txt", "sitemap.xml", "log.json", "ledger.csv", "ledger.xlsx", "ledger/table-two.csv", "ledger/table-two.xlsx", "interpretations/report.csv", "interpretations/report.xlsx", "exceptions.json", "i", "specimen", "specimen/staff", "staff/sign-in", "staff/sign-in/code", "search", "search.json", "search.atom", "search/suggestions", "figures", "reading/set", "reading/elder", "reading/standard", "letters/receipt", "questions/changes", "questions/export.csv", "questions/booklet.docx", "policies.atom", "interpretations.atom", "embeds/policies", "embeds/interpretations", "sticking-points/qr.svg"];

    [Fact]
    public async Task A_map_that_is_full_goes_on_in_the_next_and_every_record_stands_in_exactly_one()
    {
        using var portal = new PortalUnderTest(PortalStart.City).With("SiteMap:Most", "2");
        var ids = new List<Guid>();
        for (var place = 0; place < 5; place++)
        {
            ids.Add(await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice($"地图通知{place}")));
        }

        var hidden = await portal.DocumentAsync(EditorialState.Hidden, PortalCity.Notice("隐藏的通知"));
        var parts = await LocationsAsync(portal, "/sitemap.xml", "sitemap");
        var pages = new List<string>();
        foreach (var part in parts)
        {
            pages.AddRange(await LocationsAsync(portal, part, "url"));
        }

        Assert.Equal("/sitemap.xml?part=pages", parts[0]);
        Assert.Equal(4, parts.Count);
        Assert.Equal(ids.Select(PublicAddresses.Record).Order(), pages.Where(page => page.StartsWith("/records/", StringComparison.Ordinal)).Order());
        Assert.DoesNotContain(PublicAddresses.Record(hidden), pages);
        Assert.Contains("/topics/jsjf", pages);
        Assert.Contains("/catalogue/gsgg", pages);
    }

    [Theory]
    [InlineData("/sitemap.xml?part=0")]
    [InlineData("/sitemap.xml?part=-1")]
    [InlineData("/sitemap.xml?part=x")]
    public async Task A_part_that_cannot_be_is_not_found(string address)
    {
        using var portal = new PortalUnderTest(PortalStart.City);

        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync(address)).Status);
    }

    [Fact]
    public async Task The_map_for_people_leads_everywhere_and_every_way_is_open()
    {
        using var portal = new ReferencePortal();
        var page = await portal.Visitor().OpenAsync("/site-map");
        var ways = page.Document.QuerySelectorAll("main section a").Select(link => link.GetAttribute("href")!).Distinct().ToList();

        foreach (var way in ways)
        {
            Assert.Equal(HttpStatusCode.OK, (await portal.Visitor().OpenAsync(way)).Status);
        }

        Assert.Contains("/organs/530581001", ways);
        Assert.Contains("/topics/jyta", ways);
        Assert.Contains("/site-map", page.Document.QuerySelectorAll("footer a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Every_open_page_without_a_parameter_is_on_the_map()
    {
        using var portal = new PortalUnderTest(PortalStart.City);
        var routes = await portal.InsideAsync(services => Task.FromResult(services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false && endpoint.RoutePattern.Parameters.Count == 0)
            .Select(endpoint => (endpoint.RoutePattern.RawText ?? "").TrimStart('/')).Distinct().ToList()));

        Assert.Equal(routes.Except(_noPages).Select(route => $"/{route}").Order(), FixedPages.Entries.Select(page => page.Address!).Order());
    }

    private static async Task<List<string>> LocationsAsync(PortalUnderTest portal, string address, string name) =>
        [.. XDocument.Parse((await portal.Visitor().OpenAsync(address)).Text).Root!.Elements(_map + name).Select(entry => new Uri(entry.Element(_map + "loc")!.Value).PathAndQuery)];
}
