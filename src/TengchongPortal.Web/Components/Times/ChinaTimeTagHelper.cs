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
        output.Content.SetContent(Value is { } instant ? ChinaClock.Second(instant) : Unknown);
        if (Value is { } known)
        {
            output.Attributes.SetAttribute("datetime", ChinaClock.Machine(known));
        }
    }
}
