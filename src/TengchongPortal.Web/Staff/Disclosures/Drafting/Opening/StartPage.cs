using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Domain.Disclosures.Contracts;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Opening;

/// <summary>The first question of a new draft: for which organ, and what kind of information.</summary>
public sealed record StartPage(ImmutableArray<SelectListItem> Organs, ImmutableArray<DocumentType> Types, IReadOnlyDictionary<string, string> Fields, IReadOnlyDictionary<string, string> Routes)
{
    public string? Type { get; init; }

    /// <summary>The record that the new text is to begin like.</summary>
    public string? Like { get; init; }
}
