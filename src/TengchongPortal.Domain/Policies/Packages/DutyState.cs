namespace TengchongPortal.Domain.Policies.Packages;

/// <summary>How a duty to interpret stands at a moment.</summary>
public enum DutyState
{
    Running,
    Breached,
    Met,
    MetLate,
    Exempted,
}
