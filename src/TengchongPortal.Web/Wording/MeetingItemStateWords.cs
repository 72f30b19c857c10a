using TengchongPortal.Domain.Policies.Meetings;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording;

public static class MeetingItemStateWords
{
    extension(MeetingItemState state)
    {
        public string Label => state switch
        {
            MeetingItemState.Open => "等待解读",
            MeetingItemState.Explained => "已解读",
            MeetingItemState.Reasoned => "不解读",
        };

        public Tone Tone => state switch
        {
            MeetingItemState.Open => Tone.Attention,
            MeetingItemState.Explained => Tone.Good,
            MeetingItemState.Reasoned => Tone.Quiet,
        };
    }
}
