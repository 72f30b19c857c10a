namespace TengchongPortal.Domain.Disclosures;

/// <summary>What one document is to another. One row carries both directions, so that a one-way pair cannot exist (R28). Texts keep the number of a kind: new ones are added at the end.</summary>
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

    /// <summary>A clean-up tells that the other one ended by its own term (有效期届满失效); it changes nothing, and whoever cleans up next knows that it was told.</summary>
    TellsLapsed,
}
