using TengchongPortal.Domain.Hotline;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording.Hotline;

/// <summary>How a letter stands with the hotline.</summary>
public static class HotlineStageWords
{
    extension(HotlineStage stage)
    {
        public string Label => stage switch
        {
            HotlineStage.HandedOn => "已发出，未回",
            HotlineStage.Accepted => "热线已接收",
            HotlineStage.InHand => "热线办理中",
            HotlineStage.Ended => "热线已办结",
            HotlineStage.GivenBack => "热线退回",
        };

        public Tone Tone => stage switch
        {
            HotlineStage.HandedOn or HotlineStage.Accepted or HotlineStage.InHand => Tone.Plain,
            HotlineStage.Ended => Tone.Good,
            HotlineStage.GivenBack => Tone.Attention,
        };
    }
}
