using System.Collections.Immutable;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Policies.Ledgers.Campaigns;

/// <summary>A step that somebody wants to take.</summary>
public sealed record CampaignAct(CampaignDeed Deed, Actor Person, DateTimeOffset At)
{
    /// <summary>Path of the organ whose sheet it is; empty for steps of the whole campaign.</summary>
    public string OrganPath { get; init; } = "";

    /// <summary>What was chosen on the sheet; null takes a choice back. Documents that are not named keep theirs.</summary>
    public ImmutableDictionary<Guid, CleanUpFinding?> Findings { get; init; } = ImmutableDictionary<Guid, CleanUpFinding?>.Empty;

    /// <summary>The documents of the sheet that are still there to be gone through.</summary>
    public ImmutableHashSet<Guid> Standing { get; init; } = [];

    /// <summary>How many findings the lists would hold.</summary>
    public int Found { get; init; }

    /// <summary>Whether the draft of the lists is under way or public.</summary>
    public bool HasDraft { get; init; }

    /// <summary>The draft that was opened.</summary>
    public Guid? DocumentId { get; init; }

    public DateOnly? DueOn { get; init; }

    public string Reason { get; init; } = "";

    /// <summary>The version of the sheet, or of the campaign, that the person saw.</summary>
    public long? SeenVersion { get; init; }
}

/// <summary>What a campaign is opened with.</summary>
/// <param name="Basis">By which order or notice (清理依据).</param>
/// <param name="InForceOn">Documents that had not ended by this day are gone through.</param>
/// <param name="MadeUntil">Only those made by this day; null: all.</param>
/// <param name="Topic">Only those whose title holds one of these words; empty: all.</param>
/// <param name="Organs">Each with its documents.</param>
public sealed record CampaignWords(string Name, string Basis, DateOnly DueOn, DateOnly InForceOn, DateOnly? MadeUntil, ImmutableArray<string> Topic, ImmutableArray<ScopedOrgan> Organs);

/// <summary>An organ in the scope of a campaign, and the documents that it has to go through.</summary>
public sealed record ScopedOrgan(string Path, ImmutableArray<Guid> Documents);
