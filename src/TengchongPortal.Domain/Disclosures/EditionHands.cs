using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>
/// Whose hands an act is: the person's own where an own grant suffices, else the person's and the absent one's whose grant it is (代理).
/// What forbids either forbids the act, so that a deputy is never a second hand for somebody who already had one.
/// </summary>
public static class EditionHands
{
    internal static Refusal OfAuthor { get; } = new("workflow.author", "参与过本稿起草或修改的人不得审签本稿，也不得由他人代为审签（三审分离）。");

    private static readonly Guard[] _ofBoth = [Guard.NeitherIsAuthor, Guard.KeysSignedNoOtherGate];

    /// <summary>The act with the absent persons for whom it is done, in the first way that nothing forbids; with the objection to the first way when each is forbidden.</summary>
    internal static (EditorialAct Act, Refusal? Objection) Resolve(Edition edition, EditorialAct act)
    {
        var step = EditorialWorkflow.StepOf(act.Event);
        var ways = FromEach(act.Actor, alone => step.Parts.Any(part => edition.Plays(part, act with { Actor = alone }) || edition.HoldsFirstKey(part, alone)))
            .SelectMany(first => OfSecond(edition, act, step).Select(second => act with { For = first, SecondFor = second }))
            .Select(way => (way, Objection: Objection(edition, way, step)))
            .ToList();
        var free = ways.FindIndex(way => way.Objection is null);
        return ways[Math.Max(free, 0)];
    }

    /// <summary>Those for whom the person may do it: nobody else where an own grant suffices, or where nothing does and other guards refuse.</summary>
    internal static IEnumerable<Principal?> FromEach(Actor actor, Func<Actor, bool> suffices)
    {
        var fit = actor.Grants.Where(grant => suffices(actor with { Grants = [grant] })).Select(grant => grant.For).Distinct().ToList();
        return fit.Count == 0 || fit.Contains(null) ? [null] : fit;
    }

    /// <summary>Whether the person may sign the gate as far as the hands decide that are already in the text.</summary>
    public static bool MayTake(this Edition edition, Actor actor, Gate gate) =>
        edition.MaySignUnless(actor, gate, hand => edition.IsAuthor(hand) || edition.SignaturesOnCurrent.Any(signature => signature.IsHandOf(hand)));

    /// <summary>Whether the person holds the gate, by the own grant or for an absent one, with no hand in it that is barred.</summary>
    public static bool MaySignUnless(this Edition edition, Actor actor, Gate gate, Func<Guid, bool> isBarred) =>
        edition.MaySign(actor, gate)
        && FromEach(actor, alone => edition.MaySign(alone, gate)).Any(principal => !HandsOf(actor, principal).Any(isBarred));

    internal static IEnumerable<Guid> HandsOf(Actor? actor, Principal? principal)
    {
        Guid?[] hands = [actor?.Id, principal?.Id];
        return hands.OfType<Guid>();
    }

    private static IEnumerable<Principal?> OfSecond(Edition edition, EditorialAct act, EditorialStep step) => act.Second is not { } second
        ? [null]
        : FromEach(second, alone => step.Guards.Contains(Guard.SecondPerson)
            ? Enum.GetValues<Gate>().Any(gate => edition.MaySign(alone, gate))
            : step.Parts.Any(part => edition.Plays(part, act with { Second = alone })));

    private static Refusal? Objection(Edition edition, EditorialAct act, EditorialStep step)
    {
        var first = HandsOf(act.Actor, act.For).ToList();
        var second = HandsOf(act.Second, act.SecondFor).ToList();
        return first.SelectMany(hand => step.Guards.Select(guard => Ask(guard, edition, act, hand, Gate.Secrecy)))
            .Concat(second.SelectMany(hand => step.Guards.Intersect(_ofBoth).Select(guard => Ask(guard, edition, act, hand, Gate.FinalSign))))
            .FirstOrDefault(refusal => refusal is not null)
            ?? (act.Second?.Id != act.Actor.Id && first.Intersect(second).Any() ? new("workflow.second-hand", "须由两人办理的事项，两人不得互为代理，也不得代理同一人。") : null);
    }

    private static Refusal? Ask(Guard guard, Edition edition, EditorialAct act, Guid hand, Gate key) => guard switch
    {
        Guard.NotAuthor when edition.IsAuthor(hand) =>
            OfAuthor,
        Guard.NeitherIsAuthor when edition.IsAuthor(hand) =>
            new("workflow.author", "应急发布的两名值班人员均不得是本稿的起草人或修改人。"),
        Guard.KeysSignedNoOtherGate when edition.SignaturesOnCurrent.Any(signature => signature.IsHandOf(hand) && signature.Gate != key) =>
            new("workflow.second-gate", "应急发布的值班人员不得是已在本稿其他审核关签字的人。"),
        Guard.NotSignedBefore when edition.SignaturesOnCurrent.Any(signature => signature.IsHandOf(hand)) =>
            new("workflow.second-gate", "同一人在同一稿件上只能签一道审核关，由他人代签的也算在内。"),
        Guard.NotWhoHid when edition.LastEvent(EditorialEvent.Hide)?.IsHandOf(hand) == true =>
            new("workflow.own-hide", "隐藏页面的人不得自行恢复，须由另一人在一个工作日内决定。"),
        Guard.NotProposer when edition.ProposalFor(act.Event)?.IsHandOf(hand) == true =>
            new("workflow.own-proposal", "提出申请的人不得自行批准，须由另一位终审人员决定。"),
        _ => null,
    };
}
