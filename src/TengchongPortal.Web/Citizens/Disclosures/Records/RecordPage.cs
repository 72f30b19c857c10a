using Microsoft.AspNetCore.Html;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Web.Citizens.Disclosures.Headers;
using TengchongPortal.Web.Citizens.Disclosures.Parts;
using TengchongPortal.Web.Citizens.Disclosures.Policies;
using TengchongPortal.Web.Components.Heads;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Disclosures.Records;

/// <summary>One edition of a record with everything that stands around it.</summary>
public sealed record RecordPage
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    /// <summary>A preview of what is not out yet: drawn without what works only at the real address.</summary>
    public bool IsOutlook { get; init; }

    public required IReadOnlyList<Crumb> Path { get; init; }

    /// <summary>Address of what is new in its column, for readers that ask by themselves.</summary>
    public required string Feed { get; init; }

    public required HeaderBlock Header { get; init; }

    public required PageTags Tags { get; init; }

    public required RecordStanding Standing { get; init; }

    /// <summary>成文日期, 主题分类 and the like, as far as they are known.</summary>
    public required IReadOnlyList<HeaderCell> Facts { get; init; }

    /// <summary>内容概述</summary>
    public required string Summary { get; init; }

    /// <summary>The summary as a lead above the text; empty where the text begins with the same words.</summary>
    public string Lead => BodyText.StartsWith(Summary.TrimEnd('。', '…'), StringComparison.Ordinal) ? "" : Summary;

    public required IReadOnlyList<OutlineEntry> Outline { get; init; }

    public required RecordReference Reference { get; init; }

    public required HtmlString Body { get; init; }

    public required string BodyText { get; init; }

    /// <summary>What a policy says beside its text, and what explains it; null for other records.</summary>
    public PolicyPart? Policy { get; init; }

    /// <summary>Where it was reposted from; null for a text of our own.</summary>
    public RepostPart? Repost { get; init; }

    /// <summary>The open items of a meeting; null for every other record.</summary>
    public MeetingPart? Meeting { get; init; }

    /// <summary>What an entry of the knowledge base rests on; null for every other record.</summary>
    public KnowledgePart? Knowledge { get; init; }

    /// <summary>Who explains; null for other records.</summary>
    public InterpretationPart? Interpretation { get; init; }

    /// <summary>Documents that the text explains, rests on or answers from and that are not what they were.</summary>
    public IReadOnlyList<ChangedSource> Sources { get; init; } = [];

    public required IReadOnlyList<RecordAttachment> Files { get; init; }

    public required IReadOnlyList<RecordLinks> Links { get; init; }

    /// <summary>The links that have no part of the page of their own.</summary>
    public IEnumerable<RecordLinks> OtherLinks => Links.Select(Beside).Where(group => group.Records.Count > 0)
        .Where(group => Knowledge is null || group.IsInverse || !KnowledgeContract.Sources.Any(kind => kind.ToString() == group.Kind));

    // What a notice says of itself stands among the links: it is no interpretation.
    private RecordLinks Beside(RecordLinks group) => Policy is { } policy && group.IsInverse && group.Kind == nameof(RelationKind.Interprets)
        ? group with { Records = [.. group.Records.Where(line => policy.Interpretations.All(one => one.Address != line.Address))] }
        : group;

    /// <summary>The policies that it explains.</summary>
    public IEnumerable<RecordLine> Explained => Links.Where(group => !group.IsInverse && group.Kind == nameof(RelationKind.Interprets)).SelectMany(group => group.Records);

    /// <summary>The questions that are answered from a policy, for paper; null where there is none.</summary>
    public string? Booklet => Policy is { HasQuestions: true } ? PublicAddresses.BookletOf(Id) : null;

    /// <summary>The newest others of the same organ in the same column.</summary>
    public required IReadOnlyList<RecordLine> Neighbours { get; init; }

    public required IReadOnlyList<EditionLine> Editions { get; init; }

    public required RecordTrace Trace { get; init; }
}
