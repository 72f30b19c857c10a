using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Finding;

namespace TengchongPortal.Web.Citizens.Places;

/// <summary>The list of what concerns a place.</summary>
public sealed record PlacePage(Organ Township, string Address, FoundList? Found = null)
{
    /// <summary>Townships that were merged into it (R110): what names them concerns it.</summary>
    public IReadOnlyList<Organ> Before { get; init; } = [];
}
