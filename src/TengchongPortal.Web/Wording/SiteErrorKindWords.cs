using TengchongPortal.Domain.SiteErrors;

namespace TengchongPortal.Web.Wording;

public static class SiteErrorKindWords
{
    extension(SiteErrorKind one)
    {
        public string Label => one switch
        {
            SiteErrorKind.Wording => "错别字、数字或者日期错误",
            SiteErrorKind.Link => "链接打不开",
            SiteErrorKind.Outdated => "内容过时",
            SiteErrorKind.Personal => "含有不该公开的个人信息",
            SiteErrorKind.Access => "看不清、打不开、无法使用",
            SiteErrorKind.Other => "其他错误",
        };
    }
}
