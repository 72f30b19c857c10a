using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording;

/// <summary>How far the making of a normative document is, in words.</summary>
public static class NormativeStepWords
{
    extension(NormativeStep step)
    {
        public string Label => step switch
        {
            NormativeStep.Drafting => "起草",
            NormativeStep.Consulting => "征求意见",
            NormativeStep.Reviewing => "审核",
            NormativeStep.Deliberating => "审议",
            NormativeStep.Waiting => "待公布",
        };

        public Tone Tone => step switch
        {
            NormativeStep.Drafting => Tone.Quiet,
            NormativeStep.Consulting or NormativeStep.Reviewing or NormativeStep.Deliberating => Tone.Attention,
            NormativeStep.Waiting => Tone.Good,
        };
    }
}
