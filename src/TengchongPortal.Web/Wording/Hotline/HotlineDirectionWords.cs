using TengchongPortal.Domain.Hotline;

namespace TengchongPortal.Web.Wording.Hotline;

public static class HotlineDirectionWords
{
    extension(HotlineDirection direction)
    {
        public string Label => direction switch
        {
            HotlineDirection.Received => "收到工单",
            HotlineDirection.Sent => "回传状态",
        };
    }
}
