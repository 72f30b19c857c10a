using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Web.Wording;

public static class NormativeStatusWords
{
    extension(NormativeStatus status)
    {
        public string Label => status switch
        {
            NormativeStatus.NotYetInForce => "尚未施行",
            NormativeStatus.InForce => "有效",
            NormativeStatus.Amended => "有效（已修改）",
            NormativeStatus.Repealed => "废止",
            NormativeStatus.DeclaredLapsed => "宣布失效",
            NormativeStatus.Expired => "失效（到期）",
            NormativeStatus.Withdrawn => "撤回",
        };
    }
}
