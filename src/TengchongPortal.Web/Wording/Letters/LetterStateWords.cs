using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording.Letters;

/// <summary>Where a letter is: a word for the office, a sentence for whoever wrote it.</summary>
public static class LetterStateWords
{
    extension(LetterState state)
    {
        public string Label => state switch
        {
            LetterState.Received => "待受理",
            LetterState.InHand => "办理中",
            LetterState.AwaitingDetail => "等待补充",
            LetterState.Merged => "合并办理",
            LetterState.Answered => "已答复",
            LetterState.NotAccepted => "不予受理",
            LetterState.Closed => "已办结",
        };

        public string Plain => state switch
        {
            LetterState.Received => "信已收到，等待办理单位受理。",
            LetterState.InHand => "办理单位已经受理，正在办理。",
            LetterState.AwaitingDetail => "办理单位请您补充情况，补充以后继续办理。",
            LetterState.Merged => "这封信与另一封反映同一件事，一并办理，答复时您会同时收到。",
            LetterState.Answered => "已经答复。您可以评价，也可以追问一次。",
            LetterState.NotAccepted => "这件事不能由信箱办理，理由和应当找谁见下。",
            LetterState.Closed => "已经办结。",
        };

        /// <summary>What the organ that has it is to the writer.</summary>
        public string OrganLabel => state switch
        {
            LetterState.Received or LetterState.InHand or LetterState.AwaitingDetail or LetterState.Merged => "现在由谁办理",
            LetterState.Answered or LetterState.Closed => "答复单位",
            LetterState.NotAccepted => "处理单位",
        };

        public Tone Tone => state switch
        {
            LetterState.Received or LetterState.InHand or LetterState.Merged => Tone.Plain,
            LetterState.AwaitingDetail => Tone.Attention,
            LetterState.Answered or LetterState.Closed => Tone.Good,
            LetterState.NotAccepted => Tone.Quiet,
        };
    }
}
