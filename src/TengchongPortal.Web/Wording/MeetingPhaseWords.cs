using TengchongPortal.Domain.Policies.Meetings;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording;

public static class MeetingPhaseWords
{
    extension(MeetingPhase phase)
    {
        public string Label => phase switch
        {
            MeetingPhase.Announced => "预告",
            MeetingPhase.Live => "今天举行",
            MeetingPhase.Held => "已举行",
        };

        public Tone Tone => phase switch
        {
            MeetingPhase.Announced => Tone.Plain,
            MeetingPhase.Live => Tone.Attention,
            MeetingPhase.Held => Tone.Quiet,
        };
    }
}
