using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TengchongPortal.Web.Components.Notices;

/// <summary><c>&lt;status-tag tone="Good"&gt;现行有效&lt;/status-tag&gt;</c>: a state in one or two words.</summary>
[HtmlTargetElement("status-tag")]
public sealed class StatusTagTagHelper : TagHelper
{
    public Tone Tone { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"status-tag {Tone.ClassName}");
    }
}
