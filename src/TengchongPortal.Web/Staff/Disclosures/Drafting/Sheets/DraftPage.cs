using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Merging;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Previewing;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sketching;
using TengchongPortal.Web.Staff.Disclosures.Marking;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>The desk sheet of a draft: the form, what its type asks for, and whatever there is to say about what was typed.</summary>
public sealed record DraftPage(DraftForm Form, DraftChoices Choices, DocumentType Type, string OrganName)
{
    /// <summary>The edition being changed; null while it is not yet there.</summary>
    public Guid? EditionId { get; init; }

    /// <summary>Key of the organ that a new draft is for.</summary>
    public string OrganKey { get; init; } = "";

    public Guid OrganId { get; init; }

    /// <summary>Nothing of this sheet is kept: somebody is learning.</summary>
    public bool IsPractice { get; init; }

    /// <summary>It began from the answer to a letter whose writer does not agree to publication.</summary>
    public bool IsOfUnpublishedLetter { get; init; }

    public int Number { get; init; } = 1;

    /// <summary>Whether saving voids signatures, so that it must be confirmed.</summary>
    public bool AsksConfirmation { get; init; }

    /// <summary>Attachments that the text has.</summary>
    public ImmutableArray<RevisionFile> Files { get; init; } = [];

    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>How easily the four answers of a policy are read; null before anything was looked at, and for every other type.</summary>
    public PlainReading? Plain { get; init; }

    /// <summary>What reviewers marked in the draft they returned.</summary>
    public ImmutableArray<MarkLine> Marks { get; init; } = [];

    /// <summary>The text as citizens would see it, when it was asked for.</summary>
    public DraftPreview? Preview { get; init; }

    /// <summary>Somebody saved another text meanwhile: theirs as the old, mine as the new.</summary>
    public StaleDraft? Stale { get; init; }

    /// <summary>The record that a new sheet began like.</summary>
    public DraftLikeness? Likeness { get; init; }

    /// <summary>What the same person left unsaved.</summary>
    public LeftSketch? Sketch { get; init; }

    /// <summary>Who else is at this sheet, each in a sentence.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    public IEnumerable<RevisionFile> Pictures => Files.Where(file => file.MediaType.StartsWith("image/", StringComparison.Ordinal));

    /// <summary>Whose changes the save before took in.</summary>
    public MergeNotice? Merge { get; init; }

    /// <summary>The lists that a policy chooses from.</summary>
    public PolicyBook Policies { get; init; } = PolicyBook.Empty;

    /// <summary>Organs one of which is chosen, the empty choice first.</summary>
    public IEnumerable<SelectListItem> DraftingOrgans => Choices.Organs.Prepend(new("请选择", ""));

    public IEnumerable<SelectListItem> Exemptions => Policies.ExemptionsOf(Type.Key).Select(one => new SelectListItem(one.Label, one.Code)).Prepend(new("应当解读", ""));

    public IEnumerable<SelectListItem> FirstReasons => Policies.FirstReasons.Select(one => new SelectListItem(one.Label, one.Code)).Prepend(new("一并发布", ""));

    /// <summary>Those of the year of the text, and the one that it names already.</summary>
    public IEnumerable<SelectListItem> YearTopics => Choices.Topics.Where(one => one.Year == (Form.MadeOn?.Year ?? Choices.ThisYear) || one.Code == Form.Policy?.Topic).Select(one => new SelectListItem($"{one.Year}年：{one.Label}", one.Code)).Prepend(new("不属于", ""));

    public IEnumerable<SelectListItem> RegisteredRules => Choices.Rules.Prepend(new("不选", ""));

    public IEnumerable<SelectListItem> Experts => Choices.Experts.Prepend(new("不是专家解读", ""));

    public int FilledElements => Form.Interpretation is { } sheet
        ? new[] { sheet.Background, sheet.Aims, sheet.Content, sheet.Scope, sheet.Standards }.Count(words => !string.IsNullOrWhiteSpace(words))
        : 0;

    public bool Requires(string field) => Type.Requires.Contains(field);

    public IEnumerable<MarkLine> MarksOf(MarkedPart part) => Marks.Where(line => line.Mark.Part == part);

    public IEnumerable<Finding> FindingsOf(string field) => Findings.Where(finding => finding.Field == field);
}

/// <summary>The text that was saved by somebody else, beside mine.</summary>
public sealed record StaleDraft(Revision Theirs, TextDifference Difference, long Version)
{
    /// <summary>What only they changed: it stands in the form now.</summary>
    public ImmutableArray<MergeField> Taken { get; init; } = [];

    /// <summary>What both changed, in the words of both.</summary>
    public ImmutableArray<StaleField> Conflicts { get; init; } = [];
}

/// <summary>A field that two people changed.</summary>
public sealed record StaleField(string Label, string Theirs, string Mine);
