using System.Collections.Immutable;

namespace TengchongPortal.Domain.Disclosures.Routing;

/// <summary>What decides the route of a text: its type's route, its column, and the conditions and flags that hold for it.</summary>
/// <param name="Conditions">Codes such as <c>names-other-organ</c> or <c>minor-difference</c>.</param>
public sealed record RouteCase(string Route, string Column, ImmutableHashSet<string> Conditions)
{
    /// <summary>Path of the issuing organ, as <c>/530581000/tc-d01/</c>.</summary>
    public string OrganPath { get; init; } = "";

    /// <summary>Path of the organ that answers for the text since the issuing one was merged (R110); else the same.</summary>
    public string KeeperPath { get; init; } = "";

    /// <summary>The case of a text by what it says of itself: its flags, the organs that it names, and whether it is a minor correction.</summary>
    /// <param name="route">The route of its type.</param>
    /// <param name="column">Key of its column.</param>
    public static RouteCase Of(RevisionText text, string route, string column, string organPath, bool isMinor)
    {
        ArgumentNullException.ThrowIfNull(text);
        var conditions = text.Flags.ToImmutableHashSet();
        conditions = text.NamedOrgans.Length > 0 ? conditions.Add("names-other-organ") : conditions;
        return new(isMinor ? "M" : route, column, isMinor ? conditions.Add("minor-difference") : conditions) { OrganPath = organPath };
    }
}
