using TengchongPortal.Domain.Policies.Risks;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording;

/// <summary>How grave a risk is and how it was looked at.</summary>
public static class RiskWording
{
    extension(RiskLevel level)
    {
        public string Label => level switch
        {
            RiskLevel.Low => "低风险",
            RiskLevel.Medium => "中风险",
            RiskLevel.High => "高风险",
        };

        public Tone Tone => level switch
        {
            RiskLevel.Low => Tone.Plain,
            RiskLevel.Medium => Tone.Attention,
            RiskLevel.High => Tone.Stopped,
        };
    }

    extension(RiskMethod method)
    {
        public string Label => method switch
        {
            RiskMethod.Tracking => "舆情跟踪",
            RiskMethod.Sampling => "抽样调查",
            RiskMethod.Visiting => "重点走访",
            RiskMethod.Conferring => "会商分析",
        };
    }
}
