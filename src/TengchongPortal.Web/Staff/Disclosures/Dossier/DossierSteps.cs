using System.Collections.Immutable;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

/// <summary>The steps that stand open to a person: asked of the transition table, never worked out from a state.</summary>
public sealed class DossierSteps(ReferenceBook book)
{
    /// <param name="facts">What the verifier needs for the doors to "published".</param>
    public ImmutableArray<DossierStep> For(Edition edition, Actor actor, EditionFacts facts, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var offered = EditorialWorkflow.Steps
            .Where(step => EditionGuards.Offers(edition, step.Event, actor, now) && facts.Package?.Binds(edition, step.Event) != true)
            .SelectMany(step => Forms(edition, step, actor));
        var asked = EditorialWorkflow.Steps
            .Where(step => step.Guards.Contains(Guard.ProposalExists) && edition.ProposalFor(step.Event) is null && EditionGuards.MayPropose(edition, step.Event, actor, now))
            .Select(step => Form(edition, step.Event, null, isProposal: true));
        return [.. offered.Select(step => step with { Obstacles = ObstaclesOf(step, edition, actor, facts, now), Likeness = facts.Likeness }), .. asked];
    }

    /// <summary>What a text still lacks before it goes in for review.</summary>
    public static ImmutableArray<Refusal> Missing(EditionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. facts.ContractFaults, .. facts.StopFindings, .. facts.PersonalFindings, .. facts.PackageIsComplete ? [] : new[] { EditionFacts.PackageMissing }];
    }

    private IEnumerable<DossierStep> Forms(Edition edition, EditorialStep step, Actor actor) => step switch
    {
        _ when step.Guards.Contains(Guard.GateIsOpen) => IsForNow(step, edition)
            ? edition.OpenGates.Where(gate => edition.MaySign(actor, gate)).Select(gate => Form(edition, step.Event, gate))
            : [],
        _ when step.Guards.Contains(Guard.ProposalExists) && edition.ProposalFor(step.Event) is null => [],
        _ => [Form(edition, step.Event, null)],
    };

    /// <summary>A signature is either the last one or not; the table has a row for each.</summary>
    private static bool IsForNow(EditorialStep step, Edition edition) =>
        step.Guards.Contains(Guard.LastGate) == edition.UnsignedGates.Count() <= 1;

    private DossierStep Form(Edition edition, EditorialEvent taken, Gate? gate, bool isProposal = false) =>
        new(taken, gate, isProposal, edition.Id, edition.Version, edition.CurrentHash)
        {
            Reasons = book.Reasons.GetValueOrDefault(DossierRooms.ReasonKeyOf(taken), []),
            Checklists = gate is { } one && edition.Plan is { } plan ? [.. book.ChecklistsFor(book.Routes.ChecklistsOf(plan, one))] : [],
            Proposal = edition.ProposalFor(taken),
            HasOpenSuspension = edition.OpenSuspensions.Any(),
            Title = edition.Title,
        };

    private static ImmutableArray<Refusal> ObstaclesOf(DossierStep step, Edition edition, Actor actor, EditionFacts facts, DateTimeOffset now) => step switch
    {
        _ when step.Asks(Guard.Verified) => Verification.Failures(edition, facts, now),
        _ when step.Asks(Guard.VerifiedAfterThis) => Verification.FailuresApartFrom(Verification.Gates, edition, facts, now),
        _ when step.Asks(Guard.ContractComplete) => Missing(facts),
        _ when step.Asks(Guard.OnDuty) => DutyWatch.Objection(facts.OnDuty, DutyKey.Secrecy, actor) is { } offDuty ? [offDuty] : [],
        _ => [],
    };
}
