namespace TengchongPortal.Domain.Policies.Packages;

/// <summary>How a duty to interpret stands at a moment.</summary>
public enum DutyState
{
    Running,
    Breached,
    Met,
    MetLate,
    Exempted,

    /// <summary>A later edition says that it is not interpreted, after the term had run out.</summary>
    ExemptedLate,
}
