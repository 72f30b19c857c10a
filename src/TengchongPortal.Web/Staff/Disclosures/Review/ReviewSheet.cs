using System.Collections.Immutable;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Marking;

namespace TengchongPortal.Web.Staff.Disclosures.Review;

/// <summary>Everything that somebody at a gate reads before deciding: the page as citizens will see it, what changed, what the checker and colleagues say.</summary>
public sealed record ReviewSheet(EditorialEvent Event, Gate? Gate, DossierText Text)
{
    public required ImmutableArray<ReviewDifference> Differences { get; init; }

    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>What is signed by the same act: each interpretation whole, with what the checker says of it.</summary>
    public ImmutableArray<CompanionText> Companions { get; init; } = [];

    public required ReviewClocks Clocks { get; init; }

    /// <summary>Who holds the gate, when somebody does; null also on the page of another step than a signature.</summary>
    public GateClaim? Claim { get; init; }

    public bool IsMine { get; init; }

    /// <summary>The form of a mark with the places that can be chosen; null for whoever may not return the text.</summary>
    public MarkForm? MarkForm { get; init; }

    public ImmutableArray<string> Sentences { get; init; } = [];

    /// <summary>The six ways to end a secrecy review that stand open to the reader; empty at other gates.</summary>
    public ImmutableArray<SecrecyChoice> Choices { get; init; } = [];
}

/// <summary>An interpretation that goes with the policy.</summary>
public sealed record CompanionText(string Title, DossierText Text, ImmutableArray<Finding> Findings);

/// <summary>What is different from another text that the reader knows.</summary>
/// <param name="From">Which one that is, in words.</param>
public sealed record ReviewDifference(string From, TextDifference Difference);

/// <summary>The two clocks: the duty to publish runs on while a question is away off line (workflow.md 3.5).</summary>
/// <param name="DutyDue">Null once the text is out.</param>
/// <param name="RetroUntil">Until when a text that came out first must have all its signatures.</param>
public sealed record ReviewClocks(DateOnly? DutyDue, DateTimeOffset? RetroUntil, ImmutableArray<Suspension> Suspensions);

/// <param name="Address">The page of the step that follows; null when the form below is it.</param>
public sealed record SecrecyChoice(SecrecyOutcome Outcome, string Text, string? Address);
