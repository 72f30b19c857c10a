using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TengchongPortal.Web.Components.Navigation;

/// <summary><c>&lt;breadcrumb path="Model.Path" /&gt;</c>: where this page stands (当前位置). 首页 comes of itself.</summary>
[HtmlTargetElement("breadcrumb", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BreadcrumbTagHelper : TagHelper
{
    public IReadOnlyList<Crumb> Path { get; set; } = [];

    /// <summary>The first step: the home page for citizens, the desk for staff.</summary>
    public Crumb Start { get; set; } = new("首页", "/");

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "breadcrumb");
        output.Attributes.SetAttribute("aria-label", "当前位置");
        var list = new TagBuilder("ol");
        list.InnerHtml.AppendHtml(Step(Start));
        foreach (var crumb in Path)
        {
            list.InnerHtml.AppendHtml(Step(crumb));
        }

        output.Content.SetHtmlContent(list);
    }

    private static TagBuilder Step(Crumb crumb)
    {
        var step = new TagBuilder("li");
        var word = new TagBuilder(crumb.Address is null ? "span" : "a");
        word.InnerHtml.Append(crumb.Label);
        word.Attributes.Add(crumb.Address is null ? new("aria-current", "page") : new("href", crumb.Address));
        step.InnerHtml.AppendHtml(word);

        return step;
    }
}
