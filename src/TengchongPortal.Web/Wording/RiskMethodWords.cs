using TengchongPortal.Domain.Policies.Risks;

namespace TengchongPortal.Web.Wording;

/// <summary>How a risk dossier was made (R33).</summary>
public static class RiskMethodWords
{
    extension(RiskMethod method)
    {
        public string Label => method switch
        {
            RiskMethod.Tracking => "舆情跟踪",
            RiskMethod.Survey => "抽样调查",
            RiskMethod.Visits => "重点走访",
            RiskMethod.Consultation => "会商分析",
        };
    }
}
