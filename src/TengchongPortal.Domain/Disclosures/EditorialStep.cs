using System.Collections.Immutable;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>One row of the transition table.</summary>
/// <param name="From">States it starts from; empty for the creation.</param>
/// <param name="To">State it ends in, or null for "the state before" (unhide).</param>
/// <param name="Parts">Who may take it: any one of these.</param>
/// <param name="Guards">What must hold besides; asked in this order after persons and state.</param>
/// <param name="OpensEdition">Whether the step leaves this edition as it is and opens a new one in <paramref name="To"/>.</param>
public sealed record EditorialStep(
    EditorialEvent Event,
    ImmutableArray<EditorialState> From,
    EditorialState? To,
    ImmutableArray<Part> Parts,
    ImmutableArray<Guard> Guards,
    bool OpensEdition = false);
