using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;

namespace TengchongPortal.Web.Staff.Disclosures.SignOff;

/// <summary>The sheet in words.</summary>
/// <param name="IsRight">Whether the code that was typed is that of this sheet; null when none was.</param>
public sealed record SheetPage(SignOffSheet Sheet, string Title, string IndexNumber, string OrganName, string TypeName, string RouteName, string? Typed, bool? IsRight)
{
    /// <summary>Attachments of the text, which its content hash covers; none where the content was purged.</summary>
    public ImmutableArray<RevisionFile> Files { get; init; } = [];

    /// <summary>What was signed with the text by the same acts (三同步): policy, plan and interpretations; empty for a text that went alone.</summary>
    public ImmutableArray<SheetThing> Things { get; init; } = [];

    public required ImmutableArray<SheetRow> Rows { get; init; }

    public required ImmutableArray<SheetProofRow> Proofs { get; init; }
}

/// <summary>A gate of the sheet with its checklist answers; without a signature it stands open.</summary>
public sealed record SheetRow(SheetGate Gate, ImmutableArray<SheetAnswer> Answers);

public sealed record SheetAnswer(string Question, bool IsYes);

/// <param name="Words">Who holds the proof and when, or what is cited.</param>
public sealed record SheetProofRow(string Label, string Words);

/// <summary>One of the things that one sheet signs.</summary>
/// <param name="EditionId">Where its own dossier is; null for the plan, which is a part of the policy.</param>
public sealed record SheetThing(string Kind, string Title, string Hash, Guid? EditionId);
