using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Leaks;

namespace TengchongPortal.Web.Tests.Knowledge;

/// <summary>A route on which entries may reach somebody joins the channels, so that nothing that ended is told there.</summary>
public sealed class ChannelRouteTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private static readonly string[] _rooms = ["/questions", "/search", "/feeds", "/embeds"];

    private List<string> Routes => [.. portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains("GET"))
        .Select(Addresses.NameOf).Distinct()];

    [Fact]
    public void Every_route_of_questions_search_feeds_and_embeds_is_a_channel() =>
        Assert.Empty(Routes.Where(route => _rooms.Any(room => route.StartsWith(room, StringComparison.Ordinal))).Except(Channels.All.Select(channel => channel.Route)));

    [Fact]
    public void Every_channel_is_a_route_of_the_portal() => Assert.Empty(Channels.All.Select(channel => channel.Route).Except(Routes));
}
