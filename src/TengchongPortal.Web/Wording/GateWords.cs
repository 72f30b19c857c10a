using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Wording;

/// <summary>The review gates as the sign-off sheet prints them.</summary>
public static class GateWords
{
    extension(Gate gate)
    {
        public string Label => gate switch
        {
            Gate.FirstReview => "初审",
            Gate.Secrecy => "保密审查",
            Gate.Legality => "合法性审核",
            Gate.Countersign => "会签",
            Gate.Proofreading => "文字复核",
            Gate.OfficeReview => "复审",
            Gate.FinalSign => "终审",
            Gate.HeadSign => "主要负责人签发",
        };
    }
}
