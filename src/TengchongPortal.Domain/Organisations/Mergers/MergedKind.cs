namespace TengchongPortal.Domain.Organisations.Mergers;

/// <summary>Kinds of things that an organ has in hand when it is merged, in the order of the report.</summary>
public enum MergedKind
{
    Account,
    Role,
    RoleProposal,
    DutyShift,
    Document,
    OpenEdition,
    Draft,
    Duty,
    Sketch,
    Letter,
    LetterHelp,
    Concern,
    SiteError,
    Topic,
    Carrier,

    /// <summary>A statement of responsibility that waits for a second person: it says who answers at an organ that is no more, and ends.</summary>
    Statement,
}
