using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Web.Wording;

/// <summary>By what lists are narrowed.</summary>
public static class FacetWords
{
    extension(Facet facet)
    {
        public string Label => facet switch
        {
            Facet.Title => "标题含",
            Facet.Organ => "发布机构",
            Facet.Theme => "主题分类",
            Facet.Year => "发布年份",
            Facet.Stage => "五公开",
            Facet.Genre => "体裁分类",
            Facet.Audience => "服务对象",
            Facet.Validity => "有效性",
        };
    }
}
