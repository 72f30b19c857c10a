using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Search.Highlighting;

namespace TengchongPortal.Web.Staff.Searching;

/// <summary>What was found: texts that citizens do not find, as far as the person may open them, and what citizens find.</summary>
public sealed record StaffSearchPage(StaffSearchForm Asked)
{
    /// <summary>False while the index is being made.</summary>
    public bool CanFind { get; init; } = true;

    public ImmutableArray<HouseHit> House { get; init; } = [];

    /// <summary>Whether another page holds something for this person.</summary>
    public bool IsMore { get; init; }

    /// <summary>Null where they were not asked for, or while their index is being made.</summary>
    public ImmutableArray<PublishedHit>? Published { get; init; }

    /// <summary>The organs among which the person works; nothing to choose when it is one.</summary>
    public ImmutableArray<SelectListItem> Organs { get; init; } = [];

    public bool IsAsked => Asked.Words.Length > 0;

    /// <summary>On the first page, unless a state of texts at work is asked.</summary>
    public bool AsksPublished => IsFirst && Asked.State is null;

    public bool IsFirst => Asked.PageNumber == 1;
}

/// <summary>An edition that the person may open.</summary>
public sealed record HouseHit(Guid EditionId, int Number, EditorialState State, string Organ, DateTimeOffset MovedAt, ImmutableArray<TextPart> Title, ImmutableArray<Passage> Passages);

/// <summary>A record that everybody reads.</summary>
/// <param name="Address">Its dossier where the person may open it, else the citizens' page.</param>
public sealed record PublishedHit(string Address, string Organ, DateTimeOffset? PublishedAt, ImmutableArray<TextPart> Title, ImmutableArray<Passage> Passages);
