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
        output.Content.SetHtmlContent(new CrumbList([Start, .. Path]));
    }
}
