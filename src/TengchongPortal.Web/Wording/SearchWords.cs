using TengchongPortal.Search;

namespace TengchongPortal.Web.Wording;

/// <summary>By what a result is narrowed.</summary>
public static class SearchWords
{
    extension(SearchFacet facet)
    {
        public string Label => facet switch
        {
            SearchFacet.Organ => "发布机构",
            SearchFacet.Column => "栏目",
            SearchFacet.Theme => "主题分类",
            SearchFacet.Year => "发布年份",
            SearchFacet.Type => "信息类型",
            SearchFacet.Stage => "五公开",
            SearchFacet.Genre => "体裁分类",
            SearchFacet.Audience => "服务对象",
            SearchFacet.Files => "附件",
            SearchFacet.Validity => "有效性",
        };
    }
}
