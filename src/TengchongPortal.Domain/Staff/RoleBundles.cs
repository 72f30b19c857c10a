using System.Collections.Immutable;
using static TengchongPortal.Domain.Staff.Capability;

namespace TengchongPortal.Domain.Staff;

/// <summary>The one table from role to capabilities (workflow.md 3.6). Nobody holds everything.</summary>
public static class RoleBundles
{
    /// <summary>The roles that sign a gate or hold a key: who must prove more at the door.</summary>
    public static ImmutableArray<StaffRole> SigningRoles { get; } =
    [
        StaffRole.UnitReviewer, StaffRole.SecrecyReviewer, StaffRole.LegalityReviewer, StaffRole.Countersigner, StaffRole.Proofreader,
        StaffRole.OfficeEditor, StaffRole.FinalSigner, StaffRole.OrganHead, StaffRole.DutySecrecyReviewer, StaffRole.DutyLeader,
    ];

    public static ImmutableArray<Capability> CapabilitiesOf(StaffRole role) => role switch
    {
        StaffRole.DraftingClerk => [WriteDrafts],
        StaffRole.Contributor => [Contribute],
        StaffRole.VillageOfficer => [PostNotices],
        StaffRole.UnitReviewer => [ReviewFirst, HidePages],
        StaffRole.SecrecyReviewer => [ReviewSecrecy, HidePages],
        StaffRole.LegalityReviewer => [ReviewLegality],
        StaffRole.Countersigner => [Countersign],
        StaffRole.Proofreader => [Proofread],
        StaffRole.OfficeEditor => [ReviewOffice, RunReleases, HidePages, DecideHidden],
        StaffRole.FinalSigner => [SignFinally, HidePages, DecideHidden, DecideWithdrawal],
        StaffRole.OrganHead => [SignAsHead],
        StaffRole.DutySecrecyReviewer => [HoldSecrecyKey],
        StaffRole.DutyLeader => [HoldLeaderKey],
        StaffRole.ApplicationsClerk => [HandleApplications],
        StaffRole.LettersClerk => [HandleLetters],
        StaffRole.Webmaster => [KeepSite, HidePages],
        StaffRole.Supervisor => [Supervise],
        StaffRole.Auditor => [Audit],
        StaffRole.Archivist => [KeepRecords],
        StaffRole.SystemAdministrator => [AdministerAccounts],
        StaffRole.SecurityAdministrator => [AdministerSecurity],
        StaffRole.AuditAdministrator => [AdministerAudit],
    };
}
