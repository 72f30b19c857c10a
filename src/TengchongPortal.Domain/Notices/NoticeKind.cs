namespace TengchongPortal.Domain.Notices;

/// <summary>Why a person is told something, in the portal and by mail.</summary>
public enum NoticeKind
{
    Returned,
    GateOpened,
    ReadyToRelease,
    ReleaseFailed,
    PageHidden,
    SignatureVoided,
    EmergencyGates,
    SampleFault,
    DutyAhead,
    DutyToday,
    DutyOverdue,
}
