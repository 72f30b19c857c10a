using System.Collections.Frozen;
using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;
using static TengchongPortal.Domain.Disclosures.Guard;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>What the words of transitions.csv are called in code, and what the code asks beyond them, with the reason.</summary>
internal static class TransitionWords
{
    private static readonly ImmutableArray<Guard> _sign = [NotAuthor, NotSignedBefore, ChecklistAnswered, HashMatches];

    public static FrozenDictionary<string, Part> Parts { get; } = new Dictionary<string, Part>
    {
        ["drafter"] = Part.Drafter,
        ["contributor"] = Part.Contributor,
        ["gate holder"] = Part.GateHolder,
        ["unit reviewer"] = Part.UnitReviewer,
        ["secrecy reviewer"] = Part.SecrecyReviewer,
        ["office editor"] = Part.OfficeEditor,
        ["final signer"] = Part.FinalSigner,
        ["webmaster"] = Part.Webmaster,
        ["FOI clerk"] = Part.ApplicationsClerk,
        ["second person of the office"] = Part.SecondPersonOfOffice,
        ["duty secrecy reviewer and duty leader together"] = Part.DutyPair,
        ["duty secrecy reviewer or duty leader alone"] = Part.DutyPerson,
        ["secrecy reviewer and records officer together"] = Part.PurgePair,
        ["system"] = Part.System,
    }.ToFrozenDictionary();

    public static FrozenDictionary<string, ImmutableArray<Guard>> Guards { get; } = new Dictionary<string, ImmutableArray<Guard>>
    {
        // Creation has no edition to ask yet: the drafting form checks type and column before Document.StartDraft.
        ["type contract known"] = [],
        ["unit owns the column"] = [],
        ["row version matches"] = [VersionMatches],
        ["confirmation shown"] = [Confirmed],
        ["contract complete"] = [ContractComplete],
        ["checker has no stop fault or it has a signed override"] = [NoStopFault],
        ["route staffable"] = [Staffable],
        ["package complete"] = [Guard.PackageComplete],
        ["no stage beyond the first is signed"] = [NoLaterStageSigned],
        ["not an author"] = [NotAuthor],
        // A signature belongs to a content hash: those on an earlier text are void and do not bar their signer.
        ["no other gate on this edition"] = [NotSignedBefore],
        ["checklist answered"] = [ChecklistAnswered],
        ["hash equals the one shown"] = [HashMatches],
        ["as sign"] = _sign,
        ["all gates of the route hold a signature on this hash"] = [LastGate],
        ["all gates signed on the public hash"] = [LastGate],
        ["reason code and text"] = [ReasonCode, Reason],
        ["outcome doubtful or third party"] = [DoubtfulOutcome],
        ["off-line sheet number"] = [SheetNumber],
        ["outcome on-request or exempt"] = [ClosingOutcome],
        ["clause and review date"] = [ExemptionClause, ReassessmentDate],
        ["second person confirms"] = [SecondPerson],
        ["time in the future and inside every duty"] = [FutureTime, InsideDuty],
        ["verify()"] = [Verified],
        ["verify() at that minute"] = [FireTimeReached, Verified],
        ["verify() or write failed"] = [Reason],
        ["cause recorded"] = [Reason],
        ["hash unchanged"] = [HashUnchanged],
        ["type on the emergency list"] = [EmergencyType],
        ["text is a form of route A filled in from lists"] = [FromForm],
        ["reason"] = [Reason],
        ["both sign this hash (保密 and 终审)"] = [HashMatches],
        ["neither is an author"] = [NeitherIsAuthor],
        ["personal-data stop cannot be overridden"] = [NoPersonalStop],
        ["24 hours passed with a gate open"] = [RetroTermRan],
        ["no other open edition of the document"] = [NoOtherOpenEdition],
        ["successor edition released in the same transaction"] = [SuccessorReleased],
        ["reason class leak or grave error"] = [ReasonCode],
        ["not the one who hid"] = [NotWhoHid],
        ["only if the text had its full signatures"] = [Verified],
        ["reason and legal basis"] = [Reason, LegalBasis],
        ["not the proposer"] = [NotProposer, ProposalExists],
        ["reason class"] = [ReasonCode],
        ["redirect or 410 chosen"] = [RedirectChosen],
        ["duty not left uncovered"] = [DutyCovered],
        ["re-assessment date or application"] = [StockDue],
        ["content may not be kept (secret or personal data)"] = [ReasonCode],
    }.ToFrozenDictionary();

    /// <summary>Guards beyond the specification. Each line: where, what, why; docs/decisions/0002 says the rest.</summary>
    public static ImmutableArray<(EditorialEvent Event, Guard Guard, string Why)> Additions { get; } =
    [
        (EditInReview, VersionMatches, "every save is compared with the version that was opened"),
        (Submit, VersionMatches, "one submits the text one saw"),
        (Release, VersionMatches, "one releases the text one saw"),
        (RecoverEdit, VersionMatches, "every save is compared with the version that was opened"),
        (Recall, Reason, "the effect says that the reason is kept"),
        (Sign, GateIsOpen, "a gate holder is whoever holds an open gate"),
        (SignLast, GateIsOpen, "a gate holder is whoever holds an open gate"),
        (RetroSign, GateIsOpen, "a gate holder is whoever holds an open gate"),
        (RetroComplete, GateIsOpen, "a gate holder is whoever holds an open gate"),
        (Sign, SuspensionAnswered, "verify() (i): no open suspension"),
        (SignLast, SuspensionAnswered, "verify() (i): no open suspension"),
        (Sign, LikenessSeen, "R44: whoever signs says that copying from the policy was seen"),
        (SignLast, LikenessSeen, "R44: whoever signs says that copying from the policy was seen"),
        (Emergency, SuspensionAnswered, "an emergency does not answer an open secrecy question by silence"),
        (Sign, NotLastGate, "sign and sign_last are one act of the person and two rows of the table"),
        (RetroSign, NotLastGate, "sign and sign_last are one act of the person and two rows of the table"),
        (RetroComplete, NotAuthor, "the completing act is a signature"),
        (RetroComplete, NotSignedBefore, "the completing act is a signature"),
        (RetroComplete, ChecklistAnswered, "the completing act is a signature"),
        (RetroComplete, HashMatches, "the completing act is a signature"),
        (RetroComplete, VerifiedAfterThis, "every door to Published asks the verifier"),
        (Return, HashMatches, "field marks belong to the text that was read"),
        (SecrecySuspend, NotAuthor, "secrecy review is never held by the drafter (workflow.md 3.5)"),
        (SecrecyClose, NotAuthor, "secrecy review is never held by the drafter (workflow.md 3.5)"),
        (SecrecyClose, Reason, "the harm is stated for the stock-take (workflow.md 3.5)"),
        (Emergency, KeysSignedNoOtherGate, "verify() (d): no person twice, else the missing gates could never complete"),
        (Emergency, OnDuty, "duty means a duty-roster entry now (workflow.md 3.3); without a roster the role alone suffices"),
        (Emergency, Proactive, "verify() (j): two keys do not open what is not disclosed proactively"),
        (Emergency, ReasonCode, "reason from a list plus text (workflow.md 3.8)"),
        (PutUp, OneOnDuty, "the roster decides who acts alone, as it decides who turns a key"),
        (PutUp, Proactive, "verify() (j): nothing opens what is not disclosed proactively"),
        (Withdraw, SecrecySigned, "a withdrawn text stays readable, and a warning may come here before anybody reviewed its secrecy"),
        (Revise, ChangeNote, "the effect says that a change note is required"),
        (Hide, NotHiddenAlready, "hiding again would let the hider's colleague show a text that was superseded while hidden"),
        (Reinstate, Verified, "an emergency text that was withdrawn must not become Published unsigned"),
        (Republish, NoOtherOpenEdition, "one open edition per document"),
        (ReopenStock, NoOtherOpenEdition, "one open edition per document"),
    ];
}
