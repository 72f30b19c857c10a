namespace TengchongPortal.Web.Components.Deeds;

/// <summary>What somebody at work has just done, told on the page that follows. Steps of an edition are told by their event.</summary>
public enum Deed
{
    SampleJudged,
    SketchDiscarded,
    DraftOpened,
    DraftSaved,
    Proposed,
    Marked,
    Claimed,
    GivenBack,
    NoticesRead,
    PasswordChanged,
    SecondFactorChanged,
    AbsenceEntered,
    AbsenceEnded,
    AccountChanged,
    AccountDisabled,
    AccountEnabled,
    SecondFactorDropped,
    GrantProposed,
    GrantConfirmed,
    GrantDeclined,
    GrantEnded,
    ResponsibilityEntered,
    ResponsibilityConfirmed,
    ResponsibilityDeclined,
    SessionsEnded,
    ShiftEntered,
    ShiftEnded,
    WarningPutUp,
}
