using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TengchongPortal.Web.Components.Notices;

/// <summary>
/// <c>&lt;notice tone="Stopped" heading="本文件已废止"&gt;…&lt;/notice&gt;</c>: what the reader must know before reading on
/// (withdrawn, repealed, carried over, emergency), or with <c>Plain</c> a remark set apart.
/// </summary>
[HtmlTargetElement("notice")]
public sealed class NoticeTagHelper : TagHelper
{
    public Tone Tone { get; set; }

    public string? Heading { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"notice {Tone.ClassName}");
        var said = await output.GetChildContentAsync();
        if (Heading is not null)
        {
            var heading = new TagBuilder("p");
            heading.AddCssClass("notice-heading");
            heading.InnerHtml.Append(Heading);
            output.Content.AppendHtml(heading);
        }

        var body = new TagBuilder("div");
        body.AddCssClass("notice-body");
        body.InnerHtml.AppendHtml(said);
        output.Content.AppendHtml(body);
    }
}
