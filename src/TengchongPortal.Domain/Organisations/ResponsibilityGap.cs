namespace TengchongPortal.Domain.Organisations;

/// <summary>What an organ lacks in the register of responsibilities (R10, R138, R177).</summary>
public enum ResponsibilityGap
{
    /// <summary>Nobody ever confirmed who answers.</summary>
    NoEntry,

    NoHead,

    NoLeader,

    NoOfficer,

    NoDeputy,

    NoPhone,

    NoStaff,

    /// <summary>Confirmed longer ago than the rule allows.</summary>
    Outdated,

    /// <summary>No account of the organ that is in use has passed a course that still counts.</summary>
    NobodyTrained,
}
