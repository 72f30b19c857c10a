using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Domain.Disclosures.Contracts;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Opening;

/// <summary>The first question of a new draft: for which organ, and what kind of information.</summary>
public sealed record StartPage(ImmutableArray<SelectListItem> Organs, ImmutableArray<DocumentType> Types, IReadOnlyDictionary<string, string> Fields, IReadOnlyDictionary<string, string> Routes)
{
    /// <summary>The organ at which the person works: the usual one to draft for.</summary>
    public string? OwnOrgan { get; init; }

    public string? Organ { get; init; }

    public string? Chosen => IsSent ? Organ : Organ ?? OwnOrgan;

    public string? Type { get; init; }

    /// <summary>Whether the form was sent; it is opened empty.</summary>
    public bool IsSent { get; init; }

    public bool LacksOrgan => IsSent && string.IsNullOrEmpty(Organ);

    public bool LacksType => IsSent && string.IsNullOrEmpty(Type);

    /// <summary>The record that the new text is to begin like.</summary>
    public string? Like { get; init; }
}
