using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>How a text stands: in force or not, withdrawn, urgent, carried over, replaced.</summary>
public sealed record RecordStanding
{
    /// <summary>The state that the ledger gives it, in its words; null for records without legal dates.</summary>
    public string? Validity { get; init; }

    public Tone ValidityTone { get; init; }

    /// <summary>The day on which another document ends its validity, past or to come.</summary>
    public DateOnly? RepealedOn { get; init; }

    /// <summary>Whether that ends it as declared lapsed (宣布失效).</summary>
    public bool EndsByDeclaration { get; init; }

    /// <summary>Whether that day has come.</summary>
    public bool IsRepealed { get; init; }

    public DateOnly? ExpiredOn { get; init; }

    /// <summary>The document that takes its place, as far as it is public.</summary>
    public Crumb? Successor { get; init; }

    /// <summary>The document that repeals it without taking its place, as far as it is public.</summary>
    public Crumb? Repealer { get; init; }

    public WithdrawalNotice? Withdrawal { get; init; }

    public bool IsEmergency { get; init; }

    /// <summary>When a carried-over record entered this portal.</summary>
    public DateTimeOffset? CarriedOverAt { get; init; }

    /// <summary>The number of an edition that a newer one has replaced.</summary>
    public int? OlderEdition { get; init; }

    /// <summary>Where the text in force stands.</summary>
    public string Address { get; init; } = "";

    public string ChangeNote { get; init; } = "";

    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>The present name of an organ that had another one on the day of publication (R2).</summary>
    public string? OrganIsNow { get; init; }

    /// <summary>The organ that answers for the record since the one that issued it was merged (R110).</summary>
    public Crumb? MergedInto { get; init; }
}
