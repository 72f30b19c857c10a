using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Search.Highlighting;

namespace TengchongPortal.Web.Staff.Searching;

/// <summary>What was found: texts that citizens do not find, as far as the person may open them, and what citizens find.</summary>
public sealed record StaffSearchPage(StaffSearchForm Asked)
{
    /// <summary>False while the index is being made.</summary>
    public bool CanFind { get; init; } = true;

    public ImmutableArray<HouseHit> House { get; init; } = [];

    /// <summary>Where the next page begins; null when there is none.</summary>
    public string? Next { get; init; }

    public ImmutableArray<PublishedHit> Published { get; init; } = [];

    public int PublishedTotal { get; init; }

    public bool IsAsked => Asked.Words.Length > 0;

    public bool IsFirst => string.IsNullOrEmpty(Asked.After);
}

/// <summary>An edition that the person may open.</summary>
public sealed record HouseHit(Guid EditionId, int Number, EditorialState State, string Organ, DateTimeOffset MovedAt, ImmutableArray<TextPart> Title, ImmutableArray<Passage> Passages);

/// <summary>A record that everybody reads.</summary>
/// <param name="Address">Its dossier where the person may open it, else the citizens' page.</param>
public sealed record PublishedHit(string Address, string Organ, DateTimeOffset? PublishedAt, ImmutableArray<TextPart> Title, ImmutableArray<Passage> Passages);
