using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TengchongPortal.Web.Components.Times;

/// <summary><c>&lt;china-time value="…" /&gt;</c>: an instant as 2019-12-12 07:56:51, China time.</summary>
[HtmlTargetElement("china-time", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChinaTimeTagHelper : TagHelper
{
    public DateTimeOffset? Value { get; set; }

    /// <summary>Shown when there is no instant.</summary>
    public string Unknown { get; set; } = "—";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = Value is null ? "span" : "time";
        if (Value is { } instant)
        {
            output.Attributes.SetAttribute("datetime", ChinaClock.Machine(instant));
            Write(output.Content, ChinaClock.Second(instant));
        }
        else
        {
            output.Content.SetContent(Unknown);
        }
    }

    /// <summary>Day and time of day hold together each, so that a narrow line breaks between them and not at a hyphen.</summary>
    private static void Write(TagHelperContent content, string written)
    {
        var blank = written.IndexOf(' ', StringComparison.Ordinal);
        content.AppendHtml("<span class=\"time-day\">").Append(written[..blank]).AppendHtml("</span> <span class=\"time-of-day\">").Append(written[(blank + 1)..]).AppendHtml("</span>");
    }
}
