using System.Collections.Immutable;
using System.Text.Json;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Tests.WorkingTime;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>One policy and its interpretations with all their editions, and the duty that follows from what citizens read; what the transaction of a step does.</summary>
internal sealed class PackageDesk
{
    private static readonly JsonSerializerOptions _json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static readonly PolicyBook _book = JsonSerializer.Deserialize<PolicyBook>(Seeded.Text("policies.json"), _json)!;

    private readonly List<Edition> _editions = [];

    public PackageDesk(PolicyFacts facts, DateTimeOffset at, Actor? drafter = null)
    {
        var edition = Document.StartDraft(Organs.Department, "policy", PolicyTexts.Policy(Listed(facts)), Create(drafter, at));
        _editions.Add(edition);
        Policy = edition.Document;
    }

    public Document Policy { get; }

    public List<InterpretationDuty> Duties { get; } = [];

    public IReadOnlyList<Edition> Editions => _editions;

    private IEnumerable<Edition> Explaining => _editions.Where(edition => edition.DocumentId != Policy.Id);

    public Edition Lead => _editions.Last(edition => edition.DocumentId == Policy.Id);

    public bool IsPublic => ShownOf(Policy.Id) is not null;

    public bool IsExplained => Explaining.Any(edition => edition.State == EditorialState.Published);

    /// <summary>Whether only what was withdrawn speaks of it: readable, and no ground to rely on.</summary>
    public bool IsExplainedByWithdrawnOnly => !IsExplained && Explaining.Any(edition => edition.State == EditorialState.Withdrawn);

    public bool MustInterpret => ShownOf(Policy.Id)?.Current.Text.Policy is { MustInterpret: true };

    public Edition Explain(DateTimeOffset at, Actor? drafter = null)
    {
        var edition = Document.StartDraft(Organs.Department, "interpretation", PolicyTexts.Explaining(Policy.Id), Create(drafter, at));
        _editions.Add(edition);
        return edition;
    }

    public PolicyPackage Package => new(Lead, [.. _editions.Where(edition => edition.DocumentId != Policy.Id && edition.State.IsOpen())]);

    /// <summary>The step on everything that goes together, or on nothing at all.</summary>
    public void Take(Edition edition, EditorialAct act)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(act);
        var acts = Lead.State.IsOpen() ? Package.Acts(edition, act) : [(edition, act)];
        foreach (var (member, its) in acts)
        {
            if (EditionGuards.Objection(member, its, FactsOf(member, acts)) is { } refusal)
            {
                throw RuleBrokenException.From(refusal);
            }
        }

        foreach (var (member, its) in acts)
        {
            member.Take(its, FactsOf(member, acts));
            Follow(member, its);
        }
    }

    private void Follow(Edition member, EditorialAct act)
    {
        if (EditorialWorkflow.StepOf(act.Event).OpensEdition)
        {
            _ = act.Text?.Policy is { } facts ? Listed(facts) : null;
            _editions.Add(member.Document.OpenNext(member, member.Number + 1, act, act.Text ?? member.Current.Text));
            return;
        }

        if (act.Event is EditorialEvent.Release or EditorialEvent.Fire)
        {
            foreach (var old in _editions.Where(old => old.DocumentId == member.DocumentId && old.Number < member.Number && EditorialWorkflow.StepOf(EditorialEvent.Supersede).From.Contains(old.State)).ToList())
            {
                old.Take(new(EditorialEvent.Supersede, Actor.System, act.At), FactsOf(old, []) with { SuccessorIsReleased = true });
            }
        }

        if (InterpretationDuty.Restate(Policy.Id, Duties.Find(duty => duty.IsOpen), new(IsPublic, MustInterpret, IsExplained), act.At) is { } opened)
        {
            Duties.Add(opened);
        }
    }

    private EditionFacts FactsOf(Edition member, ImmutableArray<(Edition Edition, EditorialAct Act)> acts) => Facts.Fine(Routes.Full) with
    {
        IsEmergencyType = false,
        PackageIsComplete = member.DocumentId != Policy.Id || new PolicyPackage(member, Package.Companions).IsComplete(IsExplained),
        PolicyIsPublic = member.DocumentId == Policy.Id || IsPublic || acts.Any(one => one.Edition == Lead),
        HasOtherOpenEdition = _editions.Any(other => other != member && other.DocumentId == member.DocumentId && other.State.IsOpen()),
    };

    private Edition? ShownOf(Guid document) => _editions.LastOrDefault(edition => edition.DocumentId == document && IsShown(edition));

    /// <summary>Nobody writes a reason on the sheet that the shipped book does not list.</summary>
    private static PolicyFacts Listed(PolicyFacts facts) =>
        (!facts.GoesFirst || _book.FirstReasons.Any(ground => ground.Code == facts.FirstReason)) && (facts.MustInterpret || _book.ExemptionsOf("policy").Any(ground => ground.Code == facts.Exemption))
            ? facts
            : throw new InvalidOperationException($"The shipped book lists no reason “{facts.FirstReason}{facts.Exemption}”.");

    private static bool IsShown(Edition edition) => edition.State is EditorialState.Published or EditorialState.Withdrawn;

    private static EditorialAct Create(Actor? drafter, DateTimeOffset at) => new(EditorialEvent.Create, drafter ?? People.One(StaffRole.DraftingClerk), at);
}
