using System.Collections.Immutable;
using static TengchongPortal.Domain.Letters.LetterAct;
using static TengchongPortal.Domain.Letters.LetterGuard;
using static TengchongPortal.Domain.Letters.LetterPart;
using static TengchongPortal.Domain.Letters.LetterState;

namespace TengchongPortal.Domain.Letters;

/// <summary>
/// The one table of letters (workflow.md §5): guard, buttons, tests and the drawing read it. No row leads from an unanswered letter to
/// <see cref="Closed"/>: nobody can close what is owed an answer (R42).
/// </summary>
public static class LetterWorkflow
{
    public static ImmutableArray<LetterStep> Steps { get; } =
    [
        new(Accept, [Received], InHand, Handler, [VersionMatches]),
        new(Transfer, [Received, InHand], null, Handler, [VersionMatches, NotTransferred, OtherOrgan, Words]),
        new(Assign, [Received, InHand], null, Office, [VersionMatches, OtherOrgan, Words]),
        new(HandBack, [Received, InHand], null, Handler, [VersionMatches, AwayFromOffice, Words]),
        new(Involve, [InHand], null, Handler, [VersionMatches, OtherOrgan, NotInvolved, Words]),
        new(Contribute, [InHand], null, CoHandler, [Words]),
        new(AskForDetail, [InHand], AwaitingDetail, Handler, [VersionMatches, NotAskedForDetail, Words]),
        new(GiveDetail, [AwaitingDetail], InHand, Writer, [Words]),
        new(NoteDetail, [AwaitingDetail], InHand, Handler, [VersionMatches, Words]),
        new(Resume, [AwaitingDetail], InHand, LetterPart.System, [DetailTermRan]),
        new(AskExtension, [InHand], null, Handler, [VersionMatches, Extendable, NotExtended, TermRuns, Words]),
        new(Extend, [InHand], null, Approver, [VersionMatches, ExtensionAsked, OtherHand, Words]),
        new(DeclineExtension, [InHand], null, Approver, [VersionMatches, ExtensionAsked, OtherHand, Words]),
        new(Merge, [Received, InHand], Merged, Handler, [VersionMatches, LeadFits]),
        new(Unmerge, [Merged], InHand, Handler, [VersionMatches, Words]),
        new(MoveAlong, [Merged], null, LetterPart.System, [LeadMoved]),
        new(Refuse, [Received], NotAccepted, Handler, [VersionMatches, Ground, Words]),
        new(Answer, [InHand], Answered, Handler, [VersionMatches, AnswerLength, NoBlanks]),
        new(AnswerAlong, [Merged], Answered, LetterPart.System, [LeadAnswered]),
        new(AskBack, [Answered], InHand, Writer, [NotAskedBack, Words]),
        new(Rate, [Answered], Closed, Writer, [Rating]),
        new(Reopen, [Closed], InHand, Writer, [NotErased, NotReopened, ReopenTermRuns, Words]),
        new(Close, [Answered], Closed, LetterPart.System, [RatingTermRan]),
        new(ReadContact, [.. Enum.GetValues<LetterState>()], null, Handler, [NotErased, Words]),
        new(ReadFile, [.. Enum.GetValues<LetterState>()], null, Approver, [NotErased, Words]),
        new(WithdrawConsent, [.. Enum.GetValues<LetterState>()], null, Writer, [NoReport, Agreed]),
        new(OpenCopy, [Answered, Closed], null, Handler, [VersionMatches, NotErased, NoReport, Consent, NoCopy]),
        new(Hold, [.. Enum.GetValues<LetterState>()], null, Office, [VersionMatches, NotErased, NotHeld, Words]),
        new(LetGo, [.. Enum.GetValues<LetterState>()], null, Office, [VersionMatches, Held, Words]),
        new(HandOn, [InHand], null, Office, [VersionMatches, MayLeave, NotFromHotline, NotWithHotline, Words]),
        new(HotlineProgress, [InHand, AwaitingDetail, Merged, Answered, Closed], null, LetterPart.System, [NotErased, AtHotline]),
        new(HotlineAnswer, [InHand, AwaitingDetail, Merged, Answered, Closed], null, LetterPart.System, [NotErased, AtHotline, Words]),
        new(HotlineReturn, [InHand, AwaitingDetail, Merged, Answered, Closed], null, LetterPart.System, [NotErased, AtHotline, Words]),
        new(LendContact, [InHand, AwaitingDetail], null, Writer, [WithHotline, ContactKept]),
        new(KeepContact, [InHand, AwaitingDetail, Merged, Answered, Closed], null, Writer, [NotErased, ContactLent]),
        new(Erase, [.. LetterStates.Ended], null, LetterPart.System, [NotErased, NotHeld, RetentionRan]),
    ];

    public static LetterStep StepOf(LetterAct act) => Steps.Single(step => step.Act == act);
}
