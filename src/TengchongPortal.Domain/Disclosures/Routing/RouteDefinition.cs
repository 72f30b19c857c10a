using System.Collections.Immutable;

namespace TengchongPortal.Domain.Disclosures.Routing;

/// <summary>A version of a route as dated data (workflow.md 3.4); an old one is closed, never edited.</summary>
public sealed record RouteDefinition(
    string Code,
    string Name,
    int Strictness,
    int Version,
    DateOnly EffectiveFrom,
    DateOnly? EffectiveTo,
    ImmutableArray<string> AppliesWhen,
    string? Otherwise,
    ImmutableArray<ImmutableArray<RouteGate>> Stages,
    ImmutableDictionary<string, RouteProof>? Proofs = null)
{
    public bool IsInForce(DateOnly day) => EffectiveFrom <= day && (EffectiveTo is null || day <= EffectiveTo);
}
