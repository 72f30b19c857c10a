using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording;

/// <summary>How far the sheet of an organ is, in words.</summary>
public static class CleanUpTaskStateWords
{
    extension(CleanUpTaskState state)
    {
        public string Label => state switch
        {
            CleanUpTaskState.Open => "没有报送",
            CleanUpTaskState.HandedIn => "已报送",
            CleanUpTaskState.Missing => "没有报送，不再等",
        };

        public Tone Tone => state switch
        {
            CleanUpTaskState.Open => Tone.Attention,
            CleanUpTaskState.HandedIn => Tone.Good,
            CleanUpTaskState.Missing => Tone.Stopped,
        };
    }
}
