using System.Collections.Immutable;

namespace TengchongPortal.Domain.Disclosures.Routing;

/// <summary>A gate of a stage, the checklists its signer answers, and the condition under which it is opened (none: always).</summary>
public sealed record RouteGate(Gate Gate, ImmutableArray<string> Checklists, string? Condition = null);
