using TengchongPortal.Domain.Hotline;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording.Hotline;

/// <summary>What became of a wish of the hotline.</summary>
public static class QuestionOutcomeWords
{
    extension(QuestionOutcome outcome)
    {
        public string Label => outcome switch
        {
            QuestionOutcome.Waiting => "等待处理",
            QuestionOutcome.TakenUp => "已采纳",
            QuestionOutcome.Declined => "不采纳",
            QuestionOutcome.Overtaken => "被新版本代替",
        };

        public Tone Tone => outcome switch
        {
            QuestionOutcome.Waiting => Tone.Attention,
            QuestionOutcome.TakenUp => Tone.Good,
            QuestionOutcome.Declined or QuestionOutcome.Overtaken => Tone.Quiet,
        };
    }
}
