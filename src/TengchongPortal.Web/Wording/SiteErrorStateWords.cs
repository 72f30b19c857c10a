using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording;

public static class SiteErrorStateWords
{
    extension(SiteErrorState one)
    {
        public string Label => one switch
        {
            SiteErrorState.Reported => "已收到",
            SiteErrorState.Assigned => "办理中",
            SiteErrorState.Fixed => "已更正",
            SiteErrorState.Explained => "已说明",
            SiteErrorState.Forwarded => "已转办",
        };

        public Tone Tone => one switch
        {
            SiteErrorState.Reported or SiteErrorState.Assigned => Tone.Attention,
            SiteErrorState.Fixed => Tone.Good,
            SiteErrorState.Explained or SiteErrorState.Forwarded => Tone.Quiet,
        };
    }
}
