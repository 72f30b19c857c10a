using TengchongPortal.Domain.SiteErrors;

namespace TengchongPortal.Web.Wording;

public static class SiteErrorOriginWords
{
    extension(SiteErrorOrigin one)
    {
        public string Label => one switch
        {
            SiteErrorOrigin.Visitor => "网民",
            SiteErrorOrigin.Above => "上级转来",
        };
    }
}
