using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>
/// Every address that answers GET, taken from the routes of the running portal and filled with what is known. A route or a query that the
/// filling does not know is named in <see cref="Unfilled"/>: whoever adds a route teaches the test its parameters.
/// </summary>
internal sealed class Addresses(PortalUnderTest portal, Filling filling)
{
    public List<string> Unfilled { get; } = [];

    public IReadOnlyList<RouteEndpoint> Open => [.. Readable.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)];

    public IReadOnlyList<RouteEndpoint> Shut => [.. Readable.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)];

    private IEnumerable<RouteEndpoint> Readable => portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains("GET"));

    public static string NameOf(RouteEndpoint endpoint) => $"/{(endpoint.RoutePattern.RawText ?? "").TrimStart('/')}";

    /// <summary>The addresses of a route: every filling of its path, plain and with every query that its action reads.</summary>
    public IReadOnlyList<string> Of(RouteEndpoint endpoint)
    {
        var paths = PathsOf(endpoint);
        var queries = QueriesOf(endpoint).Where(query => IsKnown(endpoint, query)).ToList();
        return
        [
            .. paths,
            .. from path in paths
               from query in queries
               from value in filling.Of(NameOf(endpoint), query)
               select $"{path}?{query}={Uri.EscapeDataString(value)}",
            .. queries.Count < 2 ? [] : paths.SelectMany(path => Together(endpoint, path, queries)),
        ];
    }

    /// <summary>Everything chosen at once: the first of each, the second of each, as far as the longest reaches.</summary>
    private IEnumerable<string> Together(RouteEndpoint endpoint, string path, List<string> queries)
    {
        var values = queries.ConvertAll(query => filling.Of(NameOf(endpoint), query));
        return Enumerable.Range(0, values.Max(some => some.Length)).Select(place =>
            $"{path}?{string.Join('&', queries.Zip(values, (query, some) => $"{query}={Uri.EscapeDataString(some[place % some.Length])}"))}");
    }

    private List<string> PathsOf(RouteEndpoint endpoint)
    {
        var paths = new List<string> { "" };
        foreach (var segment in endpoint.RoutePattern.PathSegments)
        {
            paths = [.. paths.SelectMany(path => Filled(endpoint, segment).Select(part => $"{path}/{part}"))];
        }

        return paths is [""] ? ["/"] : paths;
    }

    private List<string> Filled(RouteEndpoint endpoint, RoutePatternPathSegment segment)
    {
        var written = new List<string> { "" };
        foreach (var part in segment.Parts)
        {
            written = [.. written.SelectMany(text => ValuesOf(endpoint, part).Select(value => $"{text}{value}"))];
        }

        return written;
    }

    private IEnumerable<string> ValuesOf(RouteEndpoint endpoint, RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => [literal.Content],
        RoutePatternSeparatorPart separator => [separator.Content],
        RoutePatternParameterPart { IsCatchAll: true } parameter when IsKnown(endpoint, parameter.Name) => filling.Of(NameOf(endpoint), parameter.Name).Select(Steps),
        RoutePatternParameterPart parameter when IsKnown(endpoint, parameter.Name) => filling.Of(NameOf(endpoint), parameter.Name).Select(Uri.EscapeDataString),
        _ => [],
    };

    private static string Steps(string value) => string.Join('/', value.Split('/').Select(Uri.EscapeDataString));

    private bool IsKnown(RouteEndpoint endpoint, string parameter)
    {
        if (filling.Of(NameOf(endpoint), parameter).Length > 0)
        {
            return true;
        }

        Unfilled.Add($"{NameOf(endpoint)}: {parameter}");
        return false;
    }

    private static IEnumerable<string> QueriesOf(RouteEndpoint endpoint)
    {
        var inPath = endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return (endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.Parameters ?? [])
            .Where(parameter => parameter.ParameterType != typeof(CancellationToken) && parameter.BindingInfo?.BindingSource != BindingSource.Services)
            .SelectMany(QueriesOf)
            .Where(query => !inPath.Contains(query));
    }

    private static IEnumerable<string> QueriesOf(ParameterDescriptor parameter) =>
        parameter.ParameterType is { IsValueType: false } type && type != typeof(string)
            ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod?.IsPublic == true).Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
            : [parameter.BindingInfo?.BinderModelName ?? parameter.Name];
}
