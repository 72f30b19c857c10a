namespace TengchongPortal.Domain.Disclosures;

/// <summary>What one document is to another. One row carries both directions, so that a one-way pair cannot exist (R28).</summary>
public enum RelationKind
{
    Related,
    Interprets,
    BasedOn,
    Amends,
    Replaces,
    Repeals,
    Answers,

    /// <summary>A warning that was filled in from a form; made by the act itself and never chosen.</summary>
    FilledFrom,
}
