using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TengchongPortal.Web.Components.Navigation;

/// <summary><c>&lt;pager previous="…" next="…" /&gt;</c>: keyset paging knows the neighbours of a page, not their number.</summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTagHelper : TagHelper
{
    public string? Previous { get; set; }

    public string? Next { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        // An attribute that Razor filled from null arrives as an empty text.
        if (string.IsNullOrEmpty(Previous) && string.IsNullOrEmpty(Next))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "翻页");
        Add(output, Previous, "prev", "上一页");
        Add(output, Next, "next", "下一页");
    }

    private static void Add(TagHelperOutput output, string? address, string relation, string label)
    {
        if (string.IsNullOrEmpty(address))
        {
            return;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = address;
        link.Attributes["rel"] = relation;
        link.Attributes["class"] = $"pager-{relation}";
        link.InnerHtml.Append(label);
        output.Content.AppendHtml(link);
    }
}
