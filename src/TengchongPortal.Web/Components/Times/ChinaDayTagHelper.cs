using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TengchongPortal.Web.Components.Times;

/// <summary><c>&lt;china-day value="…" /&gt;</c>: a legal day as 2019-12-12, or with <c>written</c> as 2019年12月12日.</summary>
[HtmlTargetElement("china-day", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChinaDayTagHelper : TagHelper
{
    public DateOnly? Value { get; set; }

    public bool Written { get; set; }

    /// <summary>Shown when there is no day.</summary>
    public string Unknown { get; set; } = "—";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = Value is null ? "span" : "time";
        output.Content.SetContent(Value is not { } day ? Unknown : Written ? ChinaClock.LongDay(day) : ChinaClock.Day(day));
        if (Value is { } known)
        {
            output.Attributes.SetAttribute("datetime", ChinaClock.Day(known));
            output.Attributes.SetAttribute("class", "time-day");
        }
    }
}
