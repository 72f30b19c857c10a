using System.Collections.Immutable;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;
using static TengchongPortal.Domain.Disclosures.EditorialState;
using static TengchongPortal.Domain.Disclosures.Guard;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>
/// The one table of the editorial workflow (workflow.md 3.3). The guard, the buttons, the tests and docs/workflow.md read it;
/// nobody compares states anywhere else.
/// </summary>
public static class EditorialWorkflow
{
    private static readonly ImmutableArray<Guard> _signing =
        [NotAuthor, NotSignedBefore, GateIsOpen, HashMatches, ChecklistAnswered];

    public static ImmutableArray<EditorialStep> Steps { get; } =
    [
        new(Create, [], Draft, [Part.Drafter, Part.DutyPerson], []),
        new(Edit, [Draft, Returned], Draft, [Part.Drafter, Part.Contributor], [VersionMatches]),
        new(EditInReview, [InReview, Ready, Scheduled], Draft, [Part.Drafter], [VersionMatches, Confirmed]),
        new(Submit, [Draft, Returned], InReview, [Part.Drafter], [VersionMatches, ContractComplete, NoStopFault, Staffable, Guard.PackageComplete]),
        new(Recall, [InReview], Draft, [Part.Drafter], [NoLaterStageSigned, Reason]),
        new(Sign, [InReview], InReview, [Part.GateHolder], [.. _signing, SuspensionAnswered, LikenessSeen, NotLastGate]),
        new(SignLast, [InReview], Ready, [Part.GateHolder], [.. _signing, SuspensionAnswered, LikenessSeen, LastGate]),
        new(Return, [InReview, Ready, Scheduled], Returned, [Part.GateHolder], [HashMatches, ReasonCode, Reason]),
        new(SecrecySuspend, [InReview], InReview, [Part.SecrecyReviewer], [NotAuthor, DoubtfulOutcome, SheetNumber]),
        new(SecrecyClose, [InReview], NotReleased, [Part.SecrecyReviewer], [NotAuthor, ClosingOutcome, ExemptionClause, Reason, ReassessmentDate, SecondPerson]),
        new(Schedule, [Ready], Scheduled, [Part.OfficeEditor, Part.Drafter], [FutureTime, InsideDuty]),
        new(Unschedule, [Scheduled], Ready, [Part.OfficeEditor, Part.Drafter], []),
        new(Release, [Ready], Published, [Part.OfficeEditor, Part.Drafter], [VersionMatches, Verified]),
        new(Fire, [Scheduled], Published, [Part.System], [FireTimeReached, Verified]),
        new(FireFailed, [Scheduled], FailedToPublish, [Part.System], [Reason]),
        new(Recover, [FailedToPublish], Ready, [Part.OfficeEditor], [HashUnchanged, Reason]),
        new(RecoverEdit, [FailedToPublish], Draft, [Part.Drafter], [VersionMatches]),
        new(Emergency, [Draft, InReview], EmergencyPublished, [Part.DutyPair], [NeitherIsAuthor, KeysSignedNoOtherGate, OnDuty, HashMatches, Proactive, EmergencyType, NoPersonalStop, SuspensionAnswered, ReasonCode, Reason]),
        new(PutUp, [Draft], EmergencyPublished, [Part.DutyPerson], [OneOnDuty, HashMatches, Proactive, EmergencyType, NoPersonalStop, FromForm, ReasonCode, Reason]),
        new(RetroSign, [EmergencyPublished], EmergencyPublished, [Part.GateHolder], [.. _signing, NotLastGate]),
        new(RetroRefuse, [EmergencyPublished], Hidden, [Part.GateHolder], [ReasonCode, Reason]),
        new(RetroComplete, [EmergencyPublished], Published, [Part.GateHolder], [.. _signing, LastGate, VerifiedAfterThis]),
        new(RetroExpired, [EmergencyPublished], Hidden, [Part.System], [RetroTermRan]),
        new(Revise, [Published, Withdrawn, Hidden], Draft, [Part.Drafter], [NoOtherOpenEdition, ChangeNote], OpensEdition: true),
        new(Supersede, [Published, Withdrawn, Hidden], Superseded, [Part.System], [SuccessorReleased]),
        new(Hide, [Published, EmergencyPublished, Superseded, Withdrawn], Hidden, [Part.UnitReviewer, Part.OfficeEditor, Part.SecrecyReviewer, Part.FinalSigner, Part.Webmaster], [NotHiddenAlready, ReasonCode]),
        new(Unhide, [Hidden], null, [Part.SecondPersonOfOffice], [NotWhoHid, Reason, Verified]),
        new(Withdraw, [Published, EmergencyPublished], Withdrawn, [Part.FinalSigner], [NotProposer, ProposalExists, SecrecySigned, Reason, LegalBasis]),
        new(Reinstate, [Withdrawn], Published, [Part.FinalSigner], [NotProposer, ProposalExists, Reason, Verified]),
        new(Unpublish, [Published, Hidden, Withdrawn, Superseded], Unpublished, [Part.FinalSigner], [NotProposer, ProposalExists, ReasonCode, RedirectChosen]),
        new(Republish, [Unpublished], Draft, [Part.Drafter], [NoOtherOpenEdition, Reason], OpensEdition: true),
        new(Abandon, [Draft, Returned, Ready], Abandoned, [Part.Drafter, Part.OfficeEditor], [Reason, DutyCovered]),
        new(ReopenStock, [NotReleased], Draft, [Part.OfficeEditor, Part.ApplicationsClerk], [NoOtherOpenEdition, StockDue], OpensEdition: true),
        new(Purge, [Hidden, Unpublished, NotReleased, Superseded, Abandoned], Purged, [Part.PurgePair], [ReasonCode, SheetNumber]),
    ];

    private static readonly ImmutableDictionary<EditorialEvent, EditorialStep> _byEvent = Steps.ToImmutableDictionary(step => step.Event);

    /// <summary>The steps by which a text comes out before its gates are signed, and with which its 24 hours begin.</summary>
    public static ImmutableArray<EditorialEvent> TermOpeners { get; } =
        [.. Steps.Where(step => step.To == EmergencyPublished && !step.From.Contains(EmergencyPublished)).Select(step => step.Event)];

    /// <summary>The steps after which a text is out with all its signatures, by whatever way it came there.</summary>
    public static IReadOnlyList<EditorialEvent> SignedDoors { get; } = [Release, Fire, RetroComplete];

    public static EditorialStep StepOf(EditorialEvent @event) => _byEvent[@event];
}
