using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Tests.Conventions;

/// <summary>Shut by default (security.md 1.1): every address says who may enter.</summary>
public sealed class AccessTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string SignIn = "TengchongPortal.Web.Staff.SignIn";

    [Fact]
    public void Every_endpoint_states_its_access()
    {
        Assert.NotEmpty(Endpoints);
        Assert.Empty(Endpoints.Where(endpoint => !IsOpen(endpoint) && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null).Select(NameOf));
    }

    [Fact]
    public void Every_staff_action_says_which_capability_it_asks_for() =>
        Assert.Empty(Actions("TengchongPortal.Web.Staff").Where(endpoint => !IsSignIn(endpoint) && endpoint.Metadata.GetMetadata<MayAttribute>() is null).Select(NameOf));

    [Fact]
    public void No_staff_action_but_signing_in_and_out_is_open_to_everybody() =>
        Assert.Empty(Actions("TengchongPortal.Web.Staff").Where(endpoint => IsOpen(endpoint) && !IsSignIn(endpoint)).Select(NameOf));

    [Fact]
    public void Every_room_of_the_citizens_is_open()
    {
        var actions = Actions("TengchongPortal.Web.Citizens").ToList();

        Assert.NotEmpty(actions);
        Assert.Empty(actions.Where(endpoint => !IsOpen(endpoint)).Select(NameOf));
    }

    [Fact]
    public void Staff_addresses_are_below_staff_and_citizens_addresses_are_not()
    {
        Assert.Empty(Actions("TengchongPortal.Web.Staff").Where(endpoint => !PathOf(endpoint).StartsWith("staff", StringComparison.Ordinal)).Select(NameOf));
        Assert.Empty(Actions("TengchongPortal.Web.Citizens").Where(endpoint => PathOf(endpoint).StartsWith("staff", StringComparison.Ordinal)).Select(NameOf));
    }

    private IReadOnlyList<RouteEndpoint> Endpoints => [.. portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    private IEnumerable<RouteEndpoint> Actions(string room) => Endpoints.Where(endpoint =>
        endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action && HouseTypes.IsBelow(action.ControllerTypeInfo, room));

    private static bool IsOpen(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static bool IsSignIn(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action && HouseTypes.IsBelow(action.ControllerTypeInfo, SignIn);

    private static string PathOf(RouteEndpoint endpoint) => (endpoint.RoutePattern.RawText ?? "").TrimStart('/');

    private static string NameOf(RouteEndpoint endpoint) => $"{PathOf(endpoint)} ({endpoint.DisplayName})";
}
