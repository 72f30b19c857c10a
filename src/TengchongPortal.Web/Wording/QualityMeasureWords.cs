using TengchongPortal.Domain.Disclosures.Reviewing;

namespace TengchongPortal.Web.Wording;

/// <summary>What is counted of the quality of texts.</summary>
public static class QualityMeasureWords
{
    extension(QualityMeasure measure)
    {
        public string Label => measure switch
        {
            QualityMeasure.Submitted => "送审",
            QualityMeasure.Returned => "退回",
            QualityMeasure.Sampled => "抽查",
            QualityMeasure.Faulty => "抽查发现问题",
            QualityMeasure.SignedOff => "签字",
            QualityMeasure.Unread => "未读即签",
        };
    }
}
