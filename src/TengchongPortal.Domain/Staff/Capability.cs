namespace TengchongPortal.Domain.Staff;

/// <summary>What a person may do at an organ. Code asks for these and never for a role name (workflow.md 3.6).</summary>
public enum Capability
{
    WriteDrafts,
    Contribute,
    ReviewFirst,
    ReviewSecrecy,
    ReviewLegality,
    Countersign,
    Proofread,
    ReviewOffice,
    SignFinally,
    SignAsHead,
    RunReleases,
    HidePages,
    DecideHidden,
    DecideWithdrawal,
    HoldSecrecyKey,
    HoldLeaderKey,
    KeepRecords,
    HandleApplications,
    HandleLetters,
    KeepSite,
    PostNotices,
    Supervise,
    Audit,
    AdministerAccounts,
    AdministerSecurity,
    AdministerAudit,
}
