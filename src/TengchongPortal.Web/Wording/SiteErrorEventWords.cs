using TengchongPortal.Domain.SiteErrors;

namespace TengchongPortal.Web.Wording;

public static class SiteErrorEventWords
{
    extension(SiteErrorEvent one)
    {
        public string Label => one switch
        {
            SiteErrorEvent.Assign => "分办",
            SiteErrorEvent.Fix => "已更正，办结",
            SiteErrorEvent.Explain => "说明原因，办结",
            SiteErrorEvent.Forward => "转有关单位，办结",
        };
    }
}
