using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Domain.Policies.Packages;

/// <summary>
/// A policy and the interpretations that go out with it (三同步, R25): sent in, signed, returned, scheduled and released as one. Every step is
/// a step of the one editorial table, taken by each of them or by none. The policy leads; it holds the plan, so its sheet names all three.
/// </summary>
/// <param name="Lead">The open edition of the policy.</param>
/// <param name="Companions">The open editions of the interpretations that explain it first.</param>
public sealed record PolicyPackage(Edition Lead, ImmutableArray<Edition> Companions)
{
    /// <summary>An interpretation whose policy is under way is not handled by itself.</summary>
    public const string LeadFirst = "package.lead";

    private static readonly ImmutableArray<EditorialEvent> _joint =
        [Submit, Recall, Sign, SignLast, Return, SecrecyClose, Schedule, Unschedule, Release, Fire, FireFailed, Recover, EditInReview, RecoverEdit];

    /// <summary>A change of any of them takes all of them back to the draft.</summary>
    private static readonly ImmutableArray<EditorialEvent> _rewriting = [EditInReview, RecoverEdit];

    /// <summary>Whether the interpretations go along at all: not where the policy goes first for a listed reason.</summary>
    public bool GoesTogether => Lead.Current.Content is not null && Lead.Current.Text.Policy is not { GoesFirst: true };

    /// <summary>Those that go along with the policy from where it stands.</summary>
    public ImmutableArray<Edition> Travellers => GoesTogether ? [.. Companions.Where(IsBeside)] : [];

    /// <summary>Whether the step is refused on an interpretation alone.</summary>
    public bool Binds(Edition edition, EditorialEvent taken) =>
        edition != Lead && GoesTogether && Lead.State.IsOpen() && _joint.Contains(taken) && !_rewriting.Contains(taken);

    /// <summary>The step for each of them, the policy before its interpretations.</summary>
    /// <exception cref="RuleBrokenException"><see cref="LeadFirst"/>.</exception>
    public ImmutableArray<(Edition Edition, EditorialAct Act)> Acts(Edition taken, EditorialAct act)
    {
        ArgumentNullException.ThrowIfNull(taken);
        ArgumentNullException.ThrowIfNull(act);
        if (Binds(taken, act.Event))
        {
            throw RuleBrokenException.From(NotAlone(Lead.Title));
        }

        return _joint.Contains(act.Event) && (taken == Lead || Travellers.Contains(taken))
            ? [(taken, act), .. Travellers.Prepend(Lead).Where(other => other != taken && TakesPart(other, act)).Select(other => (other, ActOf(other, act)))]
            : [(taken, act)];
    }

    public static Refusal NotAlone(string policy) => new(LeadFirst, $"这份解读材料与政策文件《{policy}》一并审签、一并发布，请在政策文件的稿件上办理。");

    /// <summary>What the interpretations say that the policy's sheet must ask for.</summary>
    public IEnumerable<Refusal> Faults => Travellers.SelectMany(one => one.Current.Text.NamedOrgans).Except(Lead.Current.Text.NamedOrgans).Any()
        ? [new("package.named-organs", "解读材料涉及其他机关职责的，这些机关也要填在政策文件的“正文涉及其他机关职责”中，由它们一次会签。")]
        : [];

    /// <summary>Whether plan and material are there, or need not be (R25).</summary>
    /// <param name="isExplained">Whether citizens read an interpretation of the policy already.</param>
    public bool IsComplete(bool isExplained) => Lead.Current.Content is null || IsComplete(Lead.Current.Text.Policy ?? new(), isExplained, !Travellers.IsEmpty);

    public static bool IsComplete(PolicyFacts policy, bool isExplained, bool hasTravellers)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return !policy.MustInterpret || isExplained || (policy.Plan.IsComplete && (policy.GoesFirst || hasTravellers));
    }

    // Drafts wait for the policy's submission; from then on they stand where it stands.
    private bool IsBeside(Edition companion) =>
        companion.State == Lead.State || new[] { companion.State, Lead.State }.All(EditorialWorkflow.StepOf(Submit).From.Contains);

    // A countersignature is asked on the policy, for all of it.
    private static bool TakesPart(Edition other, EditorialAct act) => act.Gate is not { } gate || other.Plan is not { } plan || plan.Gates.Contains(gate);

    // Whoever saw the policy saw what goes with it: any change of the one gives the other a new hash.
    private static EditorialAct ActOf(Edition other, EditorialAct act) =>
        act with { SeenVersion = other.Version, SeenHash = other.CurrentHash, Text = null, FormKey = null };
}
