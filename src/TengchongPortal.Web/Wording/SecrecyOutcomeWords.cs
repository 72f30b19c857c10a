using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Wording;

/// <summary>The six outcomes of 保密审查.</summary>
public static class SecrecyOutcomeWords
{
    extension(SecrecyOutcome outcome)
    {
        public string Label => outcome switch
        {
            SecrecyOutcome.Open => "公开",
            SecrecyOutcome.OpenAfterMasking => "遮盖后公开",
            SecrecyOutcome.OnRequest => "依申请公开",
            SecrecyOutcome.Exempt => "不予公开",
            SecrecyOutcome.Doubtful => "不明确，线下请示",
            SecrecyOutcome.ThirdParty => "涉及第三方，征求意见",
        };
    }
}
