using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Meetings;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>Everything a revision says, as a value: the form fills it, the hash covers it, the projector shows it.</summary>
public sealed record RevisionText
{
    public const int TitleMaxLength = 200;
    public const int SummaryMaxLength = 500;
    public const int BodyMaxLength = 2_000_000;

    public required string Title { get; init; }

    public string Summary { get; init; } = "";

    public required Guid ColumnId { get; init; }

    public Openness Openness { get; init; } = Openness.Proactive;

    /// <summary>Clause of 条例第十四至十六条 when not open; empty otherwise (R156).</summary>
    public string ExemptionClause { get; init; } = "";

    public string ExemptionReason { get; init; } = "";

    public DateOnly? ReassessOn { get; init; }

    /// <summary>成文日期, typed.</summary>
    public DateOnly? MadeOn { get; init; }

    /// <summary>文号 as printed; blank only where the type contract allows it (R5).</summary>
    public string DocumentNumber { get; init; } = "";

    public string Theme { get; init; } = "";

    public string Genre { get; init; } = "";

    public string Audience { get; init; } = "";

    public string Keywords { get; init; } = "";

    /// <summary>合法性审核编号 of a normative document (R158).</summary>
    public string LegalityNumber { get; init; } = "";

    public string Source { get; init; } = "";

    public BodyFormat Format { get; init; } = BodyFormat.Markdown;

    public string Body { get; init; } = "";

    public DateOnly? EffectiveOn { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    public ChangeKind ChangeKind { get; init; } = ChangeKind.First;

    /// <summary>What changed, for citizens; required from the second edition on.</summary>
    public string ChangeNote { get; init; } = "";

    /// <summary>Keys of other organs that the text names; their confirmation is a gate (R149).</summary>
    public ImmutableArray<string> NamedOrgans { get; init; } = [];

    /// <summary>Codes of what a person said of the text so that it takes a stricter route, such as <c>class-a</c> or <c>person-list</c> (workflow.md 3.4).</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    public ImmutableArray<RevisionFile> Files { get; init; } = [];

    public ImmutableArray<RevisionRelation> Relations { get; init; } = [];

    /// <summary>What a warning was made of, when it was filled in from a form; null for every text that a person wrote.</summary>
    public WarningFilling? Filling { get; init; }

    /// <summary>What a policy document says beside its text; null for every other type.</summary>
    public PolicyFacts? Policy { get; init; }

    /// <summary>What an interpretation says beside its text; null for every other type.</summary>
    public InterpretationFacts? Interpretation { get; init; }

    /// <summary>What the record of a meeting or a press conference says beside its text; null for every other type.</summary>
    public MeetingFacts? Meeting { get; init; }

    /// <summary>What an entry of the knowledge base says beside its text; null for every other type.</summary>
    public KnowledgeFacts? Knowledge { get; init; }

    /// <summary>The first policy that the text explains: the one it goes out with.</summary>
    [JsonIgnore]
    public Guid? Explains => Relations.FirstOrDefault(link => link.Kind == RelationKind.Interprets)?.TargetDocumentId;

    /// <summary>The text for a next edition, which people write: it is no filled-in form any more.</summary>
    internal RevisionText Unfilled() => Filling is null ? this : this with { Filling = null, Relations = [.. Relations.Where(link => link.Kind != RelationKind.FilledFrom)] };
}
