using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Disclosures.Steps;

/// <summary>Which fields a step asks for, read from its guards and parts.</summary>
public sealed record StepNeeds(DossierStep Step)
{
    /// <summary>A signature counts only when the person proves again to be the one at the desk (workflow.md 3.10).</summary>
    public bool Signature => Step.Asks(Guard.ChecklistAnswered);

    /// <summary>Whether too much of an interpretation stands in its policy, so that the first reviewer says that it was seen.</summary>
    public bool Likeness => Asks(Guard.LikenessSeen) && Step is { Gate: Gate.FirstReview, Likeness.IsTooMuch: true };

    public bool ReasonCode => Step.Reasons.Length > 0 && !Step.IsProposal;

    public bool Reason => Step.IsProposal || Step.Asks(Guard.Reason) || ReasonCode;

    public bool LegalBasis => Asks(Guard.LegalBasis);

    public bool ChangeNote => Asks(Guard.ChangeNote);

    public bool SheetNumber => Asks(Guard.SheetNumber);

    public bool Outcome => Asks(Guard.DoubtfulOutcome) || Asks(Guard.ClosingOutcome);

    public IEnumerable<SecrecyOutcome> Outcomes => Asks(Guard.DoubtfulOutcome)
        ? [SecrecyOutcome.Doubtful, SecrecyOutcome.ThirdParty]
        : [SecrecyOutcome.OnRequest, SecrecyOutcome.Exempt];

    public bool Clause => Asks(Guard.ExemptionClause);

    public bool Day => Asks(Guard.ReassessmentDate) || Asks(Guard.DoubtfulOutcome);

    public string DayLabel => Asks(Guard.ReassessmentDate) ? "复核日期" : "答复期限";

    public bool FireAt => Asks(Guard.FutureTime);

    public bool Redirect => Asks(Guard.RedirectChosen);

    public bool Second => !Step.IsProposal && (Asks(Guard.SecondPerson) || EditorialWorkflow.StepOf(Step.Event).Parts.Any(part => part is Part.DutyPair or Part.PurgePair));

    /// <summary>A signature, a step of two and every decision about what citizens read asks again whether the person is at the desk.</summary>
    public bool Password => Signature || Second || Asks(Guard.ProposalExists) || Asks(Guard.NotWhoHid);

    public bool OpinionNumber => Signature && (Step.Gate == Gate.Legality || (Step.Gate == Gate.Secrecy && Step.HasOpenSuspension));

    /// <summary>Whether the step judges the text, so that everything about it belongs before the eyes.</summary>
    public bool Review => !Step.IsProposal && Step.Room == "Review" && Step.Event != EditorialEvent.Recall;

    /// <summary>Whether the person must have the text before the eyes.</summary>
    public bool ShowsText => Signature || Asks(Guard.HashMatches) || Asks(Guard.Verified);

    private bool Asks(Guard guard) => !Step.IsProposal && Step.Asks(guard);
}
