using TengchongPortal.Domain.Disclosures.Sampling;

namespace TengchongPortal.Web.Wording;

/// <summary>What a sample found.</summary>
public static class SampleOutcomeWords
{
    extension(SampleOutcome outcome)
    {
        public string Label => outcome switch
        {
            SampleOutcome.Sound => "没有问题",
            SampleOutcome.Slight => "轻微问题，应当更正",
            SampleOutcome.Grave => "严重问题，应当修订、撤回或者隐藏",
        };
    }
}
