using TengchongPortal.Domain.Disclosures.Assigning;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>The guards of the transition table, each with its code and sentence. Order: existence, capability, person, state, gates, content.</summary>
public static class EditionGuards
{
    public const string Unknown = "unknown";

    public const int RetroHours = 24;

    /// <summary>When the term of a text that came out first ends.</summary>
    /// <param name="start">When it came out.</param>
    public static DateTimeOffset RetroEndOf(DateTimeOffset start) => start.AddHours(RetroHours);

    private static readonly Guard[] _personal = [Guard.NotAuthor, Guard.NotSignedBefore, Guard.NotWhoHid, Guard.NotProposer, Guard.NeitherIsAuthor, Guard.KeysSignedNoOtherGate];

    private static readonly Part[] _proposers = [Part.Drafter, Part.UnitReviewer, Part.SecrecyReviewer, Part.OfficeEditor, Part.FinalSigner, Part.Webmaster];

    /// <summary>There is no such edition, or the person may not know of it.</summary>
    public static Refusal UnknownEdition { get; } = new(Unknown, "没有找到这份稿件。");

    private static readonly Refusal _capability = new("workflow.capability", "您没有对这份稿件执行该操作的权限。");

    /// <summary>The first reason why the act may not be done, or null.</summary>
    public static Refusal? Objection(Edition edition, EditorialAct act, EditionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(act);
        var step = EditorialWorkflow.StepOf(act.Event);
        return PersonObjection(edition, act, step)
            ?? StateObjection(edition, step)
            ?? OtherObjection(edition, EditionHands.Resolve(edition, act).Act, step, facts);
    }

    /// <summary>Whether the step stands open to the person as far as person and state decide: what the buttons are made from.</summary>
    public static bool Offers(Edition edition, EditorialEvent @event, Actor actor, DateTimeOffset now)
    {
        var step = EditorialWorkflow.StepOf(@event);
        var act = new EditorialAct(@event, actor, now);
        return !step.Parts.Contains(Part.System)
            // A warning is put up where it is filled in, never from a text that lies there.
            && !step.Guards.Contains(Guard.FromForm)
            && StateObjection(edition, step) is null
            && PersonObjection(edition, act, step, isFirstKey: true) is null;
    }

    /// <summary>Whether the person may ask a final signer for the step, as far as person and state decide.</summary>
    public static bool MayPropose(Edition edition, EditorialEvent @event, Actor actor, DateTimeOffset now) =>
        ProposalObjection(edition, new(@event, actor, now) { Reason = "?" }) is null;

    /// <summary>Why a person may not ask for the step, or null. Whoever may begin, hide or decide a page of the organ may ask.</summary>
    internal static Refusal? ProposalObjection(Edition edition, EditorialAct act)
    {
        var step = EditorialWorkflow.StepOf(act.Event);
        return act switch
        {
            _ when !edition.IsKnownTo(act.Actor) => UnknownEdition,
            _ when !_proposers.Any(part => edition.Plays(part, act)) => _capability,
            _ when !step.Guards.Contains(Guard.ProposalExists) => new("workflow.proposal-kind", "只有撤回、恢复和下线须先由另一人提出申请。"),
            _ => StateObjection(edition, step) ?? EditionInputs.WithoutReason(act),
        };
    }

    /// <summary>The absent person by whose grant somebody asks for the step; null for an own grant.</summary>
    internal static Principal? ProposesFor(Edition edition, EditorialEvent @event, Actor actor, DateTimeOffset at) =>
        EditionHands.FromEach(actor, alone => _proposers.Any(part => edition.Plays(part, new(@event, alone, at)))).First();

    internal static Refusal? PersonObjection(Edition edition, EditorialAct act, EditorialStep step, bool isFirstKey = false) => act switch
    {
        // Of a text that somebody makes material for, nothing but its sheet is known to that person.
        _ when !edition.IsKnownTo(act.Actor) && !(act.Event == EditorialEvent.Edit && edition.IsMadeBy(act.Actor)) => UnknownEdition,
        _ when !step.Parts.Any(part => edition.Plays(part, act) || (isFirstKey && edition.HoldsFirstKey(part, act.Actor))) => _capability,
        _ => EditionHands.Resolve(edition, act).Objection,
    };

    internal static Refusal? StateObjection(Edition edition, EditorialStep step) =>
        step.From.Contains(edition.State) ? null : new("workflow.state", "稿件当前状态不允许这项操作，请刷新后查看最新状态。");

    private static Refusal? OtherObjection(Edition edition, EditorialAct act, EditorialStep step, EditionFacts facts) =>
        step.Guards.Except(_personal).Select(guard => Ask(guard, edition, act, facts)).FirstOrDefault(refusal => refusal is not null);

    private static Refusal? Ask(Guard guard, Edition edition, EditorialAct act, EditionFacts facts) =>
        EditionConditions.Unmet(guard, edition, act, facts) ?? EditionInputs.Missing(guard, edition, act, facts);
}
