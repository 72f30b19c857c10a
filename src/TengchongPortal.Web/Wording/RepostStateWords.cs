using TengchongPortal.Domain.Reposts;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording;

public static class RepostStateWords
{
    extension(RepostState state)
    {
        public string Label => state switch
        {
            RepostState.Waiting => "等待转载",
            RepostState.Late => "转载逾期",
            RepostState.Posted => "已转载",
            RepostState.PostedLate => "已转载（逾期）",
            RepostState.SetAside => "不转载",
        };

        public Tone Tone => state switch
        {
            RepostState.Waiting => Tone.Attention,
            RepostState.Late or RepostState.PostedLate => Tone.Stopped,
            RepostState.Posted => Tone.Good,
            RepostState.SetAside => Tone.Quiet,
        };
    }
}
