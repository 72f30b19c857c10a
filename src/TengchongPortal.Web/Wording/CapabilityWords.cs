using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Wording;

/// <summary>What a person may do, in a word.</summary>
public static class CapabilityWords
{
    extension(Capability capability)
    {
        public string Label => capability switch
        {
            Capability.WriteDrafts => "起草",
            Capability.Contribute => "制作指派的材料",
            Capability.ReviewFirst => "初审",
            Capability.ReviewSecrecy => "保密审查",
            Capability.ReviewLegality => "合法性审核",
            Capability.Countersign => "会签",
            Capability.Proofread => "文字复核",
            Capability.ReviewOffice => "复审",
            Capability.SignFinally => "终审",
            Capability.SignAsHead => "主要负责人签发",
            Capability.RunReleases => "发布管理",
            Capability.HidePages => "隐藏页面",
            Capability.DecideHidden => "决定隐藏页面的去留",
            Capability.DecideWithdrawal => "决定撤回和下线",
            Capability.HoldSecrecyKey => "应急发布（保密）",
            Capability.HoldLeaderKey => "应急发布（领导）",
            Capability.KeepRecords => "档案管理",
            Capability.HandleApplications => "办理依申请公开",
            Capability.HandleLetters => "办理来信",
            Capability.KeepSite => "网站管理",
            Capability.PostNotices => "张贴村务公开",
            Capability.Supervise => "督查",
            Capability.Audit => "审计查阅",
            Capability.AdministerAccounts => "账号管理",
            Capability.AdministerSecurity => "安全管理",
            Capability.AdministerAudit => "审计日志管理",
        };
    }
}
