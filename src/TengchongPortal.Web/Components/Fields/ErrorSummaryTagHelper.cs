using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TengchongPortal.Web.Components.Fields;

/// <summary>
/// <c>&lt;error-summary /&gt;</c>: everything that was refused, each line leading to its field. The framework's own summary writes an
/// inline style, which a strict content policy refuses.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var state = ViewContext.ViewData.ModelState;
        if (state.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-testid", "error-summary");
        output.Content.AppendHtml(Heading()).AppendHtml(Lines(state));
    }

    private static TagBuilder Heading()
    {
        var heading = new TagBuilder("h2");
        heading.InnerHtml.Append("没有提交成功，请更正以下内容");

        return heading;
    }

    private static TagBuilder Lines(ModelStateDictionary state)
    {
        var list = new TagBuilder("ul");
        foreach (var (name, error) in state.SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error))))
        {
            var words = new TagBuilder(name.Length > 0 ? "a" : "span");
            words.InnerHtml.Append(error.ErrorMessage);
            if (name.Length > 0)
            {
                words.Attributes["href"] = $"#{TagBuilder.CreateSanitizedId(name, "_")}";
            }

            var line = new TagBuilder("li");
            line.InnerHtml.AppendHtml(words);
            list.InnerHtml.AppendHtml(line);
        }

        return list;
    }
}
