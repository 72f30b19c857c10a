using Microsoft.AspNetCore.Razor.TagHelpers;
using TengchongPortal.Data.Reference;

namespace TengchongPortal.Web.Components.Fields;

/// <summary><c>&lt;refusal-help code="…" /&gt;</c>: what to do now and the rule's source, below a refusal that a page tells.</summary>
[HtmlTargetElement("refusal-help", Attributes = "code", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RefusalHelpTagHelper(HelpBook help) : TagHelper
{
    public string Code { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        if (help.ForRefusal(Code) is { } words)
        {
            output.Content.SetHtmlContent(words.Draw());
        }
    }
}
