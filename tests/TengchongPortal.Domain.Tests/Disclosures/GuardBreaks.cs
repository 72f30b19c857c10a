using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>For each step and guard a scene that is fine but for this guard. A new guard without a case fails its row of the theory.</summary>
internal static class GuardBreaks
{
    private static readonly Refusal _found = new("found", "发现一处必须改正的问题。");

    private static readonly Actor _everybody = People.HoldingEverything(1);

    public static (Scene Scene, string Code) Of(Guard guard, EditorialEvent @event) => guard switch
    {
        Guard.NotAuthor or Guard.NeitherIsAuthor => (GuardScenes.ByAnAuthor(@event), "workflow.author"),
        Guard.NotSignedBefore => (GuardScenes.ByWhoSigned(@event, _everybody), "workflow.second-gate"),
        Guard.KeysSignedNoOtherGate => (Scene.At(GuardScenes.FirstSignedBy(_everybody), @event, _everybody), "workflow.second-gate"),
        Guard.NotWhoHid => (Scene.At(new EditionBuilder().WalkTo(EditorialState.Published).Take(EditorialEvent.Hide, _everybody), @event, _everybody), "workflow.own-hide"),
        Guard.NotProposer => (Scene.At(Scene.Before(@event).Propose(@event, _everybody), @event, _everybody), "workflow.own-proposal"),
        Guard.ProposalExists => (Scene.At(Scene.Before(@event), @event), "workflow.proposal-missing"),
        Guard.GateIsOpen => (GuardScenes.AtAClosedGate(@event), "workflow.gate-closed"),
        Guard.NotLastGate => (GuardScenes.WithTheOtherEvent(@event), "workflow.last-gate"),
        Guard.LastGate => (GuardScenes.WithTheOtherEvent(@event), "workflow.gates-missing"),
        Guard.NoLaterStageSigned => (Scene.At(Scene.Before(@event).Sign(Gate.FirstReview).Sign(Gate.Secrecy), @event), "workflow.recall-late"),
        Guard.SuspensionAnswered => (GuardScenes.WithAnOpenQuestion(@event), "content.suspension-answer"),
        Guard.Proactive => (Scene.At(Scene.Before(@event, new EditionBuilder().Saying(Texts.Notice() with { Openness = Openness.OnRequest })), @event), "verify.attribute"),
        Guard.NotHiddenAlready => (Scene.At(new EditionBuilder().WalkTo(EditorialState.Hidden).Take(EditorialEvent.Supersede), @event), "workflow.hidden-already"),
        Guard.SecrecySigned => (Scene.At(WarningForms.Builder().Start().Take(EditorialEvent.PutUp).Propose(@event), @event), "workflow.secrecy-missing"),
        Guard.LikenessSeen => (GuardScenes.WithACopiedInterpretation(@event), "content.likeness"),
        Guard.HashUnchanged => (GuardScenes.WithAnotherHash(@event), "stale.hash"),
        _ => OfWords(guard, Scene.Fine(@event)),
    };

    private static (Scene Scene, string Code) OfWords(Guard guard, Scene fine) => guard switch
    {
        Guard.VersionMatches => (fine.Asking(act => act with { SeenVersion = act.SeenVersion - 1 }), "stale.version"),
        Guard.HashMatches => (fine.Asking(act => act with { SeenHash = new string('0', ContentHash.Length) }), "stale.hash"),
        Guard.Confirmed => (fine.Asking(act => act with { Confirmed = false }), "content.confirmation"),
        Guard.ChecklistAnswered => (fine.Asking(act => act with { Checklist = Acts.Yes with { Yes = [Acts.Yes.Asked[0]] } }), "content.checklist"),
        Guard.Reason => (fine.Asking(act => act with { Reason = " " }), "content.reason"),
        Guard.ReasonCode => (fine.Asking(act => act with { ReasonCode = "" }), "content.reason-code"),
        Guard.LegalBasis => (fine.Asking(act => act with { LegalBasis = "" }), "content.legal-basis"),
        Guard.ChangeNote => (fine.Asking(act => act with { Text = Texts.Notice() }), "content.change-note"),
        Guard.SheetNumber => (fine.Asking(act => act with { SheetNumber = "" }), "content.sheet-number"),
        Guard.DoubtfulOutcome => (fine.Asking(act => act with { Outcome = SecrecyOutcome.Open }), "content.outcome"),
        Guard.ClosingOutcome => (fine.Asking(act => act with { Outcome = SecrecyOutcome.ThirdParty }), "content.outcome"),
        Guard.ExemptionClause => (fine.Asking(act => act with { Clause = "" }), "content.clause"),
        Guard.ReassessmentDate => (fine.Asking(act => act with { Day = DateOnly.FromDateTime(act.At.UtcDateTime) }), "content.reassess-on"),
        Guard.SecondPerson => (fine.Asking(act => act with { Second = act.Actor }), "content.second-person"),
        Guard.FutureTime => (fine.Asking(act => act with { FireAt = act.At }), "content.fire-at"),
        Guard.FireTimeReached => (fine.Asking(act => act with { At = fine.Edition.FireAt!.Value.AddTicks(-1) }), "workflow.fire-early"),
        Guard.RetroTermRan => (fine.Asking(act => act with { At = fine.Edition.MovedAt.AddHours(24).AddTicks(-1) }), "workflow.retro-term"),
        Guard.RedirectChosen => (fine.Asking(act => act with { Redirect = "//example.org/" }), "content.redirect"),
        _ => OfFacts(guard, fine),
    };

    private static (Scene Scene, string Code) OfFacts(Guard guard, Scene fine) => guard switch
    {
        Guard.NoOtherOpenEdition => (fine.Given(facts => facts with { HasOtherOpenEdition = true }), "workflow.open-edition"),
        Guard.Verified or Guard.VerifiedAfterThis => (fine.Given(facts => facts with { LinksAreClosed = false }), "verify.links"),
        Guard.SuccessorReleased => (fine.Given(facts => facts with { SuccessorIsReleased = false }), "workflow.successor-missing"),
        Guard.DutyCovered => (fine.Given(facts => facts with { DutyIsCovered = false }), "workflow.duty-uncovered"),
        Guard.StockDue => (fine.Given(facts => facts with { StockIsDue = false }), "workflow.stock-not-due"),
        Guard.ContractComplete => (fine.Given(facts => facts with { ContractFaults = [_found] }), "found"),
        Guard.NoStopFault => (fine.Given(facts => facts with { StopFindings = [_found] }), "found"),
        Guard.NoPersonalStop => (fine.Given(facts => facts with { PersonalFindings = [_found] }), "found"),
        Guard.Staffable => (fine.Given(facts => facts with { IsStaffable = false }), "route.unstaffed"),
        Guard.PackageComplete => (fine.Given(facts => facts with { PackageIsComplete = false }), "twin.missing"),
        Guard.InsideDuty => (fine.Given(facts => facts with { DutyEndsAt = fine.Act.FireAt!.Value.AddTicks(-1) }), "content.fire-after-duty"),
        Guard.OnDuty => (fine.Given(facts => facts with { OnDuty = [new(DutyKey.Leader, People.Another(StaffRole.DutyLeader).Id, "泰山岩")] }), "emergency.off-duty"),
        Guard.OneOnDuty => (fine.Given(facts => facts with { OnDuty = [new(DutyKey.Secrecy, People.Another(StaffRole.DutySecrecyReviewer).Id, "泰山岩")] }), "emergency.off-duty"),
        Guard.FromForm => (fine.Given(facts => facts with { Warning = null }), "warning.not-the-form"),
        Guard.EmergencyType => (fine.Given(facts => facts with { IsEmergencyType = false }), "content.emergency-type"),
        _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "A guard without a case."),
    };
}
