using System.Globalization;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>A request to take one step: who, when, and what the form said. What a step needs of it, its guards ask.</summary>
public sealed record EditorialAct(EditorialEvent Event, Actor Actor, DateTimeOffset At)
{
    /// <summary>The answer of an unpublished address that leads nowhere: its notice, 410.</summary>
    public const string NoRedirect = "410";

    /// <summary>Longest path of this site that an unpublished address may lead to.</summary>
    public const int RedirectMaxLength = 300;

    /// <summary>The other person of a step that needs two; already authenticated by the caller.</summary>
    public Actor? Second { get; init; }

    /// <summary>The absent person by whose grant the actor acts; found by the guards, null for an own grant.</summary>
    public Principal? For { get; init; }

    /// <summary>The same for the second person.</summary>
    public Principal? SecondFor { get; init; }

    /// <summary>Concurrency number that the person saw; null where the step does not depend on it.</summary>
    public long? SeenVersion { get; init; }

    /// <summary>Content hash that the person saw.</summary>
    public string SeenHash { get; init; } = "";

    public bool Confirmed { get; init; }

    /// <summary>That the signer saw how much of an interpretation is copied from the policy, and lets it pass.</summary>
    public bool LikenessSeen { get; init; }

    public RevisionText? Text { get; init; }

    public Gate? Gate { get; init; }

    public string Capacity { get; init; } = "";

    public ChecklistAnswers Checklist { get; init; } = ChecklistAnswers.None;

    public string Opinion { get; init; } = "";

    public string OpinionNumber { get; init; } = "";

    public SecrecyOutcome? Outcome { get; init; }

    public string SheetNumber { get; init; } = "";

    public string ReasonCode { get; init; } = "";

    public string Reason { get; init; } = "";

    public string LegalBasis { get; init; } = "";

    /// <summary>Clause of 条例第十四至十六条, when the step closes a text.</summary>
    public string Clause { get; init; } = "";

    /// <summary>The day a step sets: re-assessment or answer due.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The minute of a scheduled release.</summary>
    public DateTimeOffset? FireAt { get; init; }

    /// <summary>Where an unpublished address leads: a local path, or <c>410</c>.</summary>
    public string Redirect { get; init; } = "";

    /// <summary>Key of the form that opens a document: the same form sent twice opens one (security.md 1.3).</summary>
    public Guid? FormKey { get; init; }

    public RecordOrigin Origin { get; init; } = RecordOrigin.Born;

    /// <summary>Citizens are told the detail of a withdrawal, so it is the legal basis and nothing else that the form carried.</summary>
    internal string DetailLine => Event == EditorialEvent.Withdraw ? LegalBasis : string.Join("；", new[] { LegalBasis, Clause, SheetNumber, Written(FireAt), Written(Day), Outcome?.ToString() ?? "" }.Where(part => part.Length > 0));

    private static string Written(IFormattable? time) => time?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}
