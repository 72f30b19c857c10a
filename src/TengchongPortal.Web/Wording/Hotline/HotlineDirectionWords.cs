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
            HotlineDirection.CasesSent => "移交来信",
            HotlineDirection.CasesReturned => "收到办理结果",
            HotlineDirection.QuestionsReceived => "收到问答差异",
        };
    }
}
