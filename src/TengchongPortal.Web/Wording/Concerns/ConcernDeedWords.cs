using TengchongPortal.Domain.Concerns;

namespace TengchongPortal.Web.Wording.Concerns;

public static class ConcernDeedWords
{
    extension(ConcernDeed deed)
    {
        public string Label => deed switch
        {
            ConcernDeed.Confirm => "确认公开表述",
            ConcernDeed.Assign => "确定责任单位",
            ConcernDeed.Answer => "登记公开回应",
            ConcernDeed.Measure => "登记采取的措施",
            ConcernDeed.Solve => "认定已解决，办结",
            ConcernDeed.CloseUnsolved => "说明未能解决，办结",
            ConcernDeed.Reopen => "重新办理",
        };
    }
}
