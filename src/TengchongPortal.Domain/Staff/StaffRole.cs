namespace TengchongPortal.Domain.Staff;

/// <summary>The roles people are given; each is a bundle of capabilities (<see cref="RoleBundles"/>).</summary>
public enum StaffRole
{
    DraftingClerk,
    Contributor,
    VillageOfficer,
    UnitReviewer,
    SecrecyReviewer,
    LegalityReviewer,
    Countersigner,
    Proofreader,
    OfficeEditor,
    FinalSigner,
    OrganHead,
    DutySecrecyReviewer,
    DutyLeader,
    ApplicationsClerk,
    LettersClerk,
    Webmaster,
    Supervisor,
    Auditor,
    Archivist,
    SystemAdministrator,
    SecurityAdministrator,
    AuditAdministrator,
}
