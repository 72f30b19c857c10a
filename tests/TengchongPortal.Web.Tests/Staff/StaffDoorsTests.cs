using System.Net;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>Every address of the back office is shut to whoever has not signed in: a page leads to the door, a deed is refused.</summary>
public sealed class StaffDoorsTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Fact]
    public async Task Every_page_leads_to_the_door()
    {
        var pages = Addresses("GET").ToList();

        Assert.NotEmpty(pages);
        foreach (var address in pages)
        {
            var answer = await portal.Visitor().OpenAsync(address);
            Assert.True(answer.Status == HttpStatusCode.Found && answer.Location!.StartsWith("/staff/sign-in", StringComparison.Ordinal), $"{address}: {answer.Status} {answer.Location}");
        }
    }

    [Fact]
    public async Task Every_deed_is_refused()
    {
        var deeds = Addresses("POST").ToList();

        Assert.NotEmpty(deeds);
        foreach (var address in deeds)
        {
            var answer = await portal.Visitor().PostBlindAsync(address);
            Assert.True(answer.Status == HttpStatusCode.Unauthorized, $"{address}: {answer.Status}");
        }
    }

    private IEnumerable<string> Addresses(string method) =>
        portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .Where(endpoint => endpoint.RoutePattern.RawText is { } route && route.StartsWith("staff", StringComparison.Ordinal) && !route.StartsWith("staff/sign-", StringComparison.Ordinal))
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) == true)
            .Select(endpoint => $"/{string.Join('/', endpoint.RoutePattern.PathSegments.Select(Filled))}")
            .Distinct();

    private static string Filled(RoutePatternPathSegment segment) => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart parameter => parameter.ParameterPolicies.Any(policy => policy.Content == "guid") ? Guid.Empty.ToString() : "1",
        _ => "",
    }));
}
