namespace TengchongPortal.Web.Staff.Desk;

/// <summary>The piles on a desk, the most urgent first.</summary>
public enum DeskSection
{
    Failed,
    HiddenToDecide,
    ToSign,
    Returned,
    Proposed,
    ToRelease,
    Drafts,
    OfAbsent,
    Out,
    Released,
}
