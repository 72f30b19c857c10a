using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Assigning;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Web.Staff.Disclosures.Contributing;

/// <summary>All that a contributor sees: what was asked for, the text it is for, the policy that is explained, and the form to hand material in.</summary>
/// <param name="IsWritable">Whether material can be handed in now; not while the text is in review.</param>
public sealed record ContributionPage(Guid EditionId, string Title, EditionAssignment Asked, bool IsWritable, ContributionForm Form)
{
    /// <summary>The interpretation as readers will see it.</summary>
    public required string Html { get; init; }

    public required ImmutableArray<RevisionFile> Files { get; init; }

    public required ImmutableArray<Rendition> Renditions { get; init; }

    /// <summary>The policy that is under way with it; null where citizens read it, or nothing is known of it.</summary>
    public PolicyGlimpse? Policy { get; init; }

    /// <summary>The policy that citizens read.</summary>
    public string? PolicyAddress { get; init; }
}

/// <summary>What a contributor reads of a policy that is not public yet.</summary>
public sealed record PolicyGlimpse(string Title, string Html);

/// <summary>One text that material is asked for.</summary>
public sealed record ContributionLine(Guid EditionId, string Title, string Organ, string Task, DateTimeOffset AskedAt, EditorialState State);
