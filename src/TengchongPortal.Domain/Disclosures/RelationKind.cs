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

    /// <summary>A clean-up says that the other one stays in force (继续有效).</summary>
    Confirms,

    /// <summary>A clean-up says that the other one is to be amended (修改).</summary>
    AsksAmendment,

    /// <summary>A clean-up declares that the other one lapsed (宣布失效); it ends as by a repeal.</summary>
    DeclaresLapsed,

    /// <summary>A warning that was filled in from a form; made by the act itself and never chosen.</summary>
    FilledFrom,
}
