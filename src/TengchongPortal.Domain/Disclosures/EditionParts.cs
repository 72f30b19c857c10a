using TengchongPortal.Domain.Disclosures.Assigning;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>Who plays which part for an edition: decided from capabilities at the organ of the document.</summary>
public static class EditionParts
{
    public static bool Plays(this Edition edition, Part part, EditorialAct act)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(act);
        return part switch
        {
            Part.Drafter => edition.Allows(act.Actor, Capability.WriteDrafts),
            Part.Contributor => edition.IsMadeBy(act.Actor) || (edition.Allows(act.Actor, Capability.Contribute) && edition.IsNamed(act.Actor.Id)),
            Part.GateHolder => edition.HoldsGate(act),
            Part.UnitReviewer => edition.Allows(act.Actor, Capability.ReviewFirst),
            Part.SecrecyReviewer => edition.Allows(act.Actor, Capability.ReviewSecrecy),
            Part.OfficeEditor => edition.Allows(act.Actor, Capability.RunReleases),
            Part.FinalSigner => edition.Allows(act.Actor, Capability.DecideWithdrawal),
            Part.Webmaster => edition.Allows(act.Actor, Capability.KeepSite),
            Part.ApplicationsClerk => edition.Allows(act.Actor, Capability.HandleApplications),
            Part.SecondPersonOfOffice => edition.Allows(act.Actor, Capability.DecideHidden),
            Part.DutyPair => edition.AllowsPair(act, Capability.HoldSecrecyKey, Capability.HoldLeaderKey),
            Part.DutyPerson => KeepsAKey(act.Actor, edition.OrganPath, edition.Document.TypeKey),
            Part.PurgePair => edition.AllowsPair(act, Capability.ReviewSecrecy, Capability.KeepRecords),
            Part.System => act.Actor.IsSystem,
        };
    }

    /// <summary>Whether the person may begin a step of two: the first key, before the second person is named.</summary>
    public static bool HoldsFirstKey(this Edition edition, Part part, Actor actor) => part switch
    {
        Part.DutyPair => edition.Allows(actor, Capability.HoldSecrecyKey),
        Part.PurgePair => edition.Allows(actor, Capability.ReviewSecrecy),
        _ => false,
    };

    /// <summary>Whether the person keeps either key of an emergency release at the organ.</summary>
    public static bool KeepsAKey(Actor actor, string organPath, string type) => KeysOf(actor, organPath, type).Any();

    /// <summary>The keys of an emergency release that the person keeps at the organ.</summary>
    public static IEnumerable<DutyKey> KeysOf(Actor actor, string organPath, string type)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Enum.GetValues<DutyKey>().Where(key => actor.May(key.HeldBy, organPath, type));
    }

    public static bool Allows(this Edition edition, Actor actor, Capability capability) =>
        actor.May(capability, edition.OrganPath, edition.Document.TypeKey);

    /// <summary>Whether the actor may sign this gate of this edition: at the organ, or for a countersignature at an organ that the text names.</summary>
    public static bool MaySign(this Edition edition, Actor actor, Gate gate) => gate == Gate.Countersign
        ? edition.Current.Content is not null && edition.Current.Text.NamedOrgans.Any(path => actor.May(Capability.Countersign, path))
        : edition.Allows(actor, gate.HeldBy());

    /// <summary>
    /// Whether the signer was entitled at the moment of signing, by the grants and absences of that moment. The two keys of an emergency release
    /// are held under their own capabilities, and by nobody else while somebody is on duty for them.
    /// </summary>
    /// <param name="onDuty">Who was on duty for the keys when they were turned.</param>
    /// <param name="succession">Which organs had been merged; rights at a successor reached its predecessors from then on.</param>
    public static bool HeldCapacity(this Edition edition, Signature signature, IEnumerable<RoleGrant> grants, IEnumerable<Absence> absences, IEnumerable<DutyHand> onDuty, Succession? succession = null)
    {
        ArgumentNullException.ThrowIfNull(signature);
        var held = (succession ?? Succession.None).AsOf(signature.SignedAt).Reaching(StandingIn.GrantsOf(signature.PersonId, signature.SignedAt, grants, absences, _ => ""));
        var then = new Actor(signature.PersonId, signature.PersonName, [.. held.Where(grant => grant.For?.Id == signature.ForId)]);
        return edition.MaySign(then, signature.Gate)
            || (edition.LastEvent(EditorialEvent.Emergency)?.At == signature.SignedAt && KeyOf(signature.Gate) is { } key && edition.Allows(then, key.HeldBy)
                && DutyWatch.Lets(onDuty, key, then with { Grants = held }));
    }

    private static DutyKey? KeyOf(Gate gate) => gate switch
    {
        Gate.Secrecy => DutyKey.Secrecy,
        Gate.FinalSign => DutyKey.Leader,
        Gate.FirstReview or Gate.Legality or Gate.Countersign or Gate.Proofreading or Gate.OfficeReview or Gate.HeadSign => null,
    };

    /// <summary>Gates off the route give no rights; before a route is fixed every gate counts, so that the state is what refuses.</summary>
    private static bool HoldsGate(this Edition edition, EditorialAct act)
    {
        var gates = edition.Plan?.Gates ?? Enum.GetValues<Gate>();
        return gates.Any(gate => (act.Gate is null || act.Gate == gate) && edition.MaySign(act.Actor, gate));
    }

    private static bool AllowsPair(this Edition edition, EditorialAct act, Capability first, Capability second) =>
        act.Second is { } other
        && other.Id != act.Actor.Id
        && edition.Allows(act.Actor, first)
        && edition.Allows(other, second);
}
