namespace TengchongPortal.Domain.Disclosures.Routing;

/// <summary>Whether an organ has the people for a route (workflow.md 3.10).</summary>
public enum StaffingOutcome
{
    /// <summary>Every clerk's text finds its signers, also when any one person is away.</summary>
    Sound,

    /// <summary>It works today, but not for every clerk, or not without one certain person.</summary>
    Fragile,

    /// <summary>No clerk's text finds distinct signers, or the organ has no clerk.</summary>
    Unstaffed,
}
