using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Web.Wording;

/// <summary>What an organ lacks, in the words of the register.</summary>
public static class ResponsibilityGapWords
{
    extension(ResponsibilityGap gap)
    {
        public string Label => gap switch
        {
            ResponsibilityGap.NoEntry => "尚未登记",
            ResponsibilityGap.NoHead => "没有主要负责人",
            ResponsibilityGap.NoLeader => "没有分管领导",
            ResponsibilityGap.NoOfficer => "没有经办人",
            ResponsibilityGap.NoDeputy => "没有B岗",
            ResponsibilityGap.NoPhone => "没有工作机构或办公电话",
            ResponsibilityGap.NoStaff => "没有专兼职人员",
            ResponsibilityGap.Outdated => "确认已过期",
            ResponsibilityGap.NobodyTrained => "没有人通过培训",
        };
    }
}
