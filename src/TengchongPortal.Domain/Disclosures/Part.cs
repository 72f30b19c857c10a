namespace TengchongPortal.Domain.Disclosures;

/// <summary>The parts people play in a transition (column "actor" of workflow.md 3.3); decided from capabilities, never from role names.</summary>
public enum Part
{
    Drafter,
    Contributor,
    GateHolder,
    UnitReviewer,
    SecrecyReviewer,
    OfficeEditor,
    FinalSigner,
    Webmaster,
    ApplicationsClerk,
    SecondPersonOfOffice,
    DutyPair,
    DutyPerson,
    PurgePair,
    System,
}
