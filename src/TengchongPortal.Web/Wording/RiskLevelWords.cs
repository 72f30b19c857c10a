using TengchongPortal.Domain.Policies.Risks;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording;

public static class RiskLevelWords
{
    extension(RiskLevel level)
    {
        public string Label => level switch
        {
            RiskLevel.Low => "低风险",
            RiskLevel.Middle => "中风险",
            RiskLevel.High => "高风险",
        };

        public Tone Tone => level switch
        {
            RiskLevel.Low => Tone.Good,
            RiskLevel.Middle => Tone.Attention,
            RiskLevel.High => Tone.Stopped,
        };
    }
}
