using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures.Reviewing;

namespace TengchongPortal.Domain.Disclosures.Routing;

/// <summary>The routes of any day, and which one a text must take: stricter by column, unit or flag, never looser (workflow.md 3.4).</summary>
public sealed record RouteBook(ImmutableArray<RouteDefinition> Routes, ImmutableArray<RouteRaise> Stricter)
{
    private static readonly ImmutableArray<string> _proofs = ["policy", "wording", "politics"];

    /// <summary>Classes of texts that routes ask about.</summary>
    public ImmutableArray<RouteClass> Classes { get; init; } = [];

    /// <summary>What routes may cite, by code.</summary>
    public ImmutableArray<RouteCitation> Citations { get; init; } = [];

    /// <summary>The flags that a person may raise on a text.</summary>
    public IEnumerable<RouteRaise> OfferedFlags => Stricter.Where(raise => raise is { Offered: true, Flag: not null });

    /// <summary>What a flag says; its code when the book does not know it any more.</summary>
    public string FlagLabel(string flag) => Stricter.FirstOrDefault(raise => raise.Flag == flag)?.Label is { Length: > 0 } label ? label : flag;

    public string CitationLabel(string code) => Citations.FirstOrDefault(one => one.Code == code)?.Label ?? code;

    /// <summary>Where 政策关, 文字关 and 政治关 rest on a route; a gate that the plan left out holds none.</summary>
    public ImmutableArray<SheetProof> ProofsOf(RoutePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var proofs = Routes.FirstOrDefault(route => route.Code == plan.Key && route.Version == plan.Version)?.Proofs;
        return [.. _proofs.Select(code => proofs?.GetValueOrDefault(code) is { } rest ? new SheetProof(code, rest.Gate, rest.Cites ?? "") : new SheetProof(code, null, ""))];
    }

    /// <summary>The version of a route in force on a day.</summary>
    /// <exception cref="InvalidOperationException">No version is in force: the data has a hole.</exception>
    public RouteDefinition InForce(string code, DateOnly day) =>
        Routes.Where(route => route.Code == code && route.IsInForce(day)).MaxBy(route => route.Version)
        ?? throw new InvalidOperationException($"No version of route {code} is in force on {day:O}.");

    /// <summary>The plan that a text must follow on a day.</summary>
    public RoutePlan PlanFor(RouteCase subject, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(subject);
        subject = subject with { Conditions = subject.Conditions.Union(Classes.Where(one => one.Holds(subject, day)).Select(one => one.Condition)) };
        var route = Raised(subject, Applicable(subject, day), day);
        var stages = route.Stages
            .Select(stage => stage.Where(gate => gate.Condition is null || subject.Conditions.Contains(gate.Condition)).Select(gate => gate.Gate).ToImmutableArray())
            .Where(stage => stage.Length > 0);
        return new(route.Code, route.Version, [.. stages]);
    }

    /// <summary>The checklists that the signer of a gate answers on a route.</summary>
    public ImmutableArray<string> ChecklistsOf(RoutePlan plan, Gate gate)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Routes.First(route => route.Code == plan.Key && route.Version == plan.Version).Stages
            .SelectMany(stage => stage).First(one => one.Gate == gate).Checklists;
    }

    private RouteDefinition Applicable(RouteCase subject, DateOnly day)
    {
        var route = InForce(subject.Route, day);
        return route.Otherwise is { } other && !route.AppliesWhen.All(subject.Conditions.Contains) ? InForce(other, day) : route;
    }

    private RouteDefinition Raised(RouteCase subject, RouteDefinition route, DateOnly day) =>
        Stricter.Where(raise => raise.Applies(subject, route))
            .Select(raise => InForce(raise.AtLeast, day))
            .Append(route)
            .MaxBy(one => one.Strictness)!;
}
