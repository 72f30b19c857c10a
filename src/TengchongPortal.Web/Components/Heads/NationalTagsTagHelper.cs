using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Components.Heads;

/// <summary><c>&lt;national-tags /&gt;</c>: every <c>&lt;meta&gt;</c> that the national rules ask of a page, from one place.</summary>
[HtmlTargetElement("national-tags", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NationalTagsTagHelper(SiteProfile site) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var tags = ViewContext.ViewData.Tags;
        output.TagName = null;
        output.Content.SetHtmlContent(new MetaElements([.. OfSite(), .. Of(tags.Column), .. Of(tags.Article), .. Of(tags)]));
    }

    private IEnumerable<(string Name, string Content)> OfSite() =>
        [("SiteName", site.Name), ("SiteDomain", site.BaseUrl.Host), ("SiteIDCode", site.IdentificationCode)];

    private static IEnumerable<(string Name, string Content)> Of(ColumnTags? column) => column is null
        ? []
        : [("ColumnName", column.Name), ("ColumnDescription", column.Description), ("ColumnKeywords", column.Keywords), ("ColumnType", column.Type)];

    private IEnumerable<(string Name, string Content)> Of(ArticleTags? article)
    {
        if (article is null)
        {
            yield break;
        }

        yield return ("ArticleTitle", article.Title);
        if (article.PubDate is { } published)
        {
            yield return ("PubDate", published);
        }

        yield return ("ContentSource", article.Source);
        yield return ("Keywords", article.Keywords);
        yield return ("Description", article.Description);
        yield return ("Url", new Uri(site.BaseUrl, article.Address).AbsoluteUri);
    }

    private static IEnumerable<(string Name, string Content)> Of(PageTags tags)
    {
        foreach (var cell in tags.Header)
        {
            yield return (cell.Name, cell.Value ?? "");
        }

        if (tags.IsUnlisted)
        {
            yield return ("robots", "noindex");
        }
    }
}
