namespace TengchongPortal.Domain.Disclosures.Routing;

/// <summary>Where one of the three proofs (三校) rests: on a gate of the route, or on what is cited.</summary>
public sealed record RouteProof(Gate? Gate = null, string? Cites = null);

/// <summary>Something that a route may cite in place of a signature, such as the registered source of a repost.</summary>
public sealed record RouteCitation(string Code, string Label);
