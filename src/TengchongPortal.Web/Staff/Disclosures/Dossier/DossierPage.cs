using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Sampling;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Books;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Staff.Disclosures.Marking;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

/// <summary>Everything about one edition on one page: the text as citizens would see it, where it stands, and what this person may do.</summary>
public sealed record DossierPage(Guid EditionId, Guid DocumentId, int Number, string Title, EditorialState State, string TypeName, string OrganName)
{
    public required DossierText? Text { get; init; }

    public required ImmutableArray<DossierStep> Steps { get; init; }

    public required ImmutableArray<DossierGate> Gates { get; init; }

    /// <summary>Whether there is a sheet to read: the text was submitted, or carried over by its batch.</summary>
    public bool HasSheet { get; init; }

    /// <summary>What the office found when it sampled the released text; null when it was not drawn, or not judged yet.</summary>
    public SampleVerdict? Sample { get; init; }

    /// <summary>Whether the head of the organ signs this text (R32).</summary>
    public bool AsksHead => Gates.Any(gate => gate.Gate == Gate.HeadSign);

    public required string RouteName { get; init; }

    /// <summary>Why the text may not be public now; shown once the way to the public is open or near.</summary>
    public required ImmutableArray<Refusal> Failures { get; init; }

    public required ImmutableArray<TimelineEntry> Book { get; init; }

    public required ImmutableArray<DossierRevision> Revisions { get; init; }

    public required ImmutableArray<EditionProposal> Proposals { get; init; }

    public required ImmutableArray<Suspension> Suspensions { get; init; }

    public required ImmutableArray<DossierEdition> Editions { get; init; }

    public required ImmutableArray<string> Authors { get; init; }

    /// <summary>Who returned the text and why, while it waits to be mended.</summary>
    public DossierReturn? Return { get; init; }

    public DateTimeOffset? FireAt { get; init; }

    /// <summary>Until when the gates of a text that came out first must be signed.</summary>
    public DateTimeOffset? RetroUntil { get; init; }

    /// <summary>What goes out together with the text, or that nothing does yet; null where nothing is asked for.</summary>
    public DossierPackage? Package { get; init; }

    public bool IsLimited { get; init; }

    /// <summary>Whether the reader may ask contributors for material for this text.</summary>
    public bool MayAssign { get; init; }

    /// <summary>Address of the public page, once there is one.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>Whether it is a policy, which can have a risk dossier (R33).</summary>
    public bool HasRisk { get; init; }

    /// <summary>For whoever drafts: how to begin another text like this one. Null unless citizens read this edition now.</summary>
    public DossierPattern? Pattern { get; init; }
}

/// <summary>Where a text in the manner of this one is begun.</summary>
/// <param name="OrganKey">The same organ where the reader drafts for it; else the reader chooses.</param>
/// <param name="IsGrown">An entry of the knowledge base can grow from it.</param>
public sealed record DossierPattern(Guid DocumentId, string TypeKey, string? OrganKey, bool IsGrown);

/// <summary>What the text says: header fields, rendered body, attachments and links.</summary>
public sealed record DossierText(Guid EditionId, ImmutableArray<HeaderCell> Header, string Html, ImmutableArray<RevisionFile> Files, ImmutableArray<DossierLink> Links, string Hash)
{
    /// <summary>Reviewers' marks on this text and on older drafts of it.</summary>
    public ImmutableArray<MarkLine> Marks { get; init; } = [];

    /// <summary>What is unusual and no fault.</summary>
    public ImmutableArray<Refusal> Advice { get; init; } = [];
}

public sealed record DossierLink(string Kind, string Title, string? Address);

/// <summary>One gate of the route: who signed, when, in which capacity, with which opinion; or that it waits.</summary>
public sealed record DossierGate(int Stage, Gate Gate, string Name, bool IsOpen, Signature? Signature);

public sealed record DossierRevision(int Number, string Author, DateTimeOffset SavedAt, string Hash, bool IsCurrent);

/// <summary>Another pass of the same document.</summary>
public sealed record DossierEdition(Guid Id, int Number, EditorialState State, bool IsThis);

/// <summary>A return as the clerk reads it.</summary>
public sealed record DossierReturn(string By, string Reason, DateTimeOffset At);
