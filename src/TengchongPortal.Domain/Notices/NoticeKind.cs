namespace TengchongPortal.Domain.Notices;

/// <summary>Why a person is told something, in the portal and by mail.</summary>
public enum NoticeKind
{
    Returned,
    GateOpened,
    ReadyToRelease,
    Released,
    ReleaseFailed,
    PageHidden,
    PageDecided,
    NotReleased,
    DecisionAsked,
    SignatureVoided,
    EmergencyGates,
    WarningPutUp,
    SampleFault,
    DutyAhead,
    DutyToday,
    DutyOverdue,
    InterpretationDue,
    InterpretationOverdue,
    ExpiryAhead,
    SourceChanged,
    FollowUpOwed,
    LetterArrived,
    LetterDue,
    LetterOverdue,
    LetterAtRisk,
    EntryToConfirm,
    EntryExpiring,
    EntryLapsed,
}
