using System.Collections.Immutable;

namespace TengchongPortal.Domain.Disclosures.Routing;

/// <summary>What decides the route of a text: its type's route, its column, and the conditions and flags that hold for it.</summary>
/// <param name="Conditions">Codes such as <c>names-other-organ</c> or <c>minor-difference</c>.</param>
public sealed record RouteCase(string Route, string Column, ImmutableHashSet<string> Conditions)
{
    /// <summary>Path of the issuing organ, as <c>/530581000/tc-d01/</c>.</summary>
    public string OrganPath { get; init; } = "";
}
