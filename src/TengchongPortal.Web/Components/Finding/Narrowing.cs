using TengchongPortal.Data.Reading.Finding;
using TengchongPortal.Web.Components.Pieces;

namespace TengchongPortal.Web.Components.Finding;

/// <summary>How a list can be narrowed, and how much stands in it.</summary>
public sealed record Narrowing(FacetCounts Counts, IReadOnlyList<FacetChoice> Choices)
{
    /// <summary>The form, where it is the same for every reader.</summary>
    public KeptPieces Pieces { get; } = new();
}
