using System.Collections.Immutable;

namespace TengchongPortal.Domain.Disclosures.Routing;

/// <summary>A column, a unit with everything below it, or a flag that makes the route stricter, never looser.</summary>
/// <param name="Unit">Address of an organ.</param>
/// <param name="Label">What a flag says of a text.</param>
/// <param name="Offered">Whether a person raises the flag on a text; the others are read out of it.</param>
public sealed record RouteRaise(string? Flag, string? Column, string AtLeast, ImmutableArray<string> ExceptRoutes = default, string? Unit = null, string Label = "", bool Offered = false)
{
    public bool Applies(RouteCase subject, RouteDefinition route)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(route);
        return (ExceptRoutes.IsDefault || !ExceptRoutes.Contains(route.Code)) && Names(subject);
    }

    private bool Names(RouteCase subject) =>
        (Flag is not null && subject.Conditions.Contains(Flag))
        || (Column is not null && Column == subject.Column)
        || (Unit is not null && (subject.OrganPath.Contains($"/{Unit}/", StringComparison.Ordinal) || subject.KeeperPath.Contains($"/{Unit}/", StringComparison.Ordinal)));
}
