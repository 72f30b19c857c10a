using System.Collections.Immutable;

namespace TengchongPortal.Domain.Disclosures.Routing;

/// <summary>A column or flag that makes the route stricter, never looser.</summary>
public sealed record RouteRaise(string? Flag, string? Column, string AtLeast, ImmutableArray<string> ExceptRoutes = default);
