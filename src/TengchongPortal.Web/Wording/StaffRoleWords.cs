using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Wording;

/// <summary>Roles as people know them.</summary>
public static class StaffRoleWords
{
    extension(StaffRole role)
    {
        public string Label => role switch
        {
            StaffRole.DraftingClerk => "信息员",
            StaffRole.Contributor => "外部制作人",
            StaffRole.VillageOfficer => "村务公开员",
            StaffRole.UnitReviewer => "初审员",
            StaffRole.SecrecyReviewer => "保密审查员",
            StaffRole.LegalityReviewer => "合法性审核员",
            StaffRole.Countersigner => "会签人",
            StaffRole.Proofreader => "文字复核员",
            StaffRole.OfficeEditor => "复审编辑",
            StaffRole.FinalSigner => "终审人",
            StaffRole.OrganHead => "主要负责人",
            StaffRole.DutySecrecyReviewer => "值班保密审查员",
            StaffRole.DutyLeader => "值班领导",
            StaffRole.ApplicationsClerk => "依申请公开办理员",
            StaffRole.LettersClerk => "来信办理员",
            StaffRole.Webmaster => "网站管理员",
            StaffRole.Supervisor => "督查员",
            StaffRole.Auditor => "审计员",
            StaffRole.Archivist => "档案员",
            StaffRole.SystemAdministrator => "系统管理员",
            StaffRole.SecurityAdministrator => "安全管理员",
            StaffRole.AuditAdministrator => "审计管理员",
        };
    }
}
