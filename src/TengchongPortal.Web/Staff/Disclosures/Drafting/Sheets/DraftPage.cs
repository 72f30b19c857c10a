using System.Collections.Immutable;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Marking;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>The desk sheet of a draft: the form, what its type asks for, and whatever there is to say about what was typed.</summary>
public sealed record DraftPage(DraftForm Form, DraftChoices Choices, DocumentType Type, string OrganName)
{
    /// <summary>The edition being changed; null while it is not yet there.</summary>
    public Guid? EditionId { get; init; }

    /// <summary>Key of the organ that a new draft is for.</summary>
    public string OrganKey { get; init; } = "";

    public int Number { get; init; } = 1;

    /// <summary>Whether saving voids signatures, so that it must be confirmed.</summary>
    public bool AsksConfirmation { get; init; }

    /// <summary>Attachments that the text has.</summary>
    public ImmutableArray<RevisionFile> Files { get; init; } = [];

    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What reviewers marked in the draft they returned.</summary>
    public ImmutableArray<MarkLine> Marks { get; init; } = [];

    /// <summary>The body as citizens would see it, when it was asked for.</summary>
    public string? Preview { get; init; }

    /// <summary>Somebody saved another text meanwhile: theirs as the old, mine as the new.</summary>
    public StaleDraft? Stale { get; init; }

    public bool Requires(string field) => Type.Requires.Contains(field);

    public IEnumerable<MarkLine> MarksOf(MarkedPart part) => Marks.Where(line => line.Mark.Part == part);

    public IEnumerable<Finding> FindingsOf(string field) => Findings.Where(finding => finding.Field == field);
}

/// <summary>The text that was saved by somebody else, beside mine.</summary>
public sealed record StaleDraft(string By, DateTimeOffset At, string Title, string Body, TextDifference Difference, long Version);
