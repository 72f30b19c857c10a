using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Web.Components.Finding;

/// <summary>One list to choose from, each choice with the number of records it would leave.</summary>
public sealed record FacetChoice(Facet Facet, string Name, string Label, IReadOnlyList<SelectListItem> Items)
{
    /// <summary>The choices without the one that asks nothing.</summary>
    public IEnumerable<SelectListItem> Offered => Items.Where(item => item.Value.Length > 0);

    public bool IsChosen => Items.Any(item => item.Selected);
}

/// <summary>A filter that is on, and the address of the list without it.</summary>
public sealed record FilterChip(string Words, string Address);
