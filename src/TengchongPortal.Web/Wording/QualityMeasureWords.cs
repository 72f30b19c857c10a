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

        /// <summary>Measure word: texts are counted in 件, acts in 次.</summary>
        public string Unit => measure switch
        {
            QualityMeasure.Submitted or QualityMeasure.Sampled or QualityMeasure.Faulty => "件",
            QualityMeasure.Returned or QualityMeasure.SignedOff or QualityMeasure.Unread => "次",
        };
    }
}
