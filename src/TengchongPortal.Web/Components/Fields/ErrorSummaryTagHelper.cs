using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TengchongPortal.Data.Reference;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Components.Fields;

/// <summary>
/// <c>&lt;error-summary /&gt;</c>: everything that was refused, each line leading to its field. The framework's own summary writes an
/// inline style, which a strict content policy refuses.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper(HelpBook help) : TagHelper
{
    /// <summary>What a form says that asks something and hands nothing in; null: what the request was.</summary>
    public string? Heading { get; set; }

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
        output.Attributes.SetAttribute("autofocus", null);
        output.Attributes.SetAttribute("data-testid", "error-summary");
        output.Content.AppendHtml(HeadingOf(ViewContext.HttpContext)).AppendHtml(Lines(InOrder(state)));
    }

    private TagBuilder HeadingOf(HttpContext http)
    {
        var heading = new TagBuilder("h2");
        heading.InnerHtml.Append(http.Response.StatusCode switch
        {
            >= StatusCodes.Status500InternalServerError => "没有提交成功",
            _ when Heading is not null => Heading,
            _ when HttpMethods.IsGet(http.Request.Method) => "没有按这些条件查找，请更正以下内容",
            _ => "没有提交成功，请更正以下内容",
        });

        return heading;
    }

    /// <summary>In the order of the form, as the eye meets the fields; the model state keeps its own.</summary>
    private IEnumerable<(string Name, ModelError Error)> InOrder(ModelStateDictionary state)
    {
        var places = Names(ViewContext.ViewData.ModelMetadata).Index().DistinctBy(field => field.Item).ToDictionary(field => field.Item, field => field.Index);

        return state
            .OrderBy(entry => places.GetValueOrDefault(entry.Key.Split('[')[0].Split('.')[^1], entry.Key.Length == 0 ? -1 : int.MaxValue))
            .SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error)));
    }

    // Two levels: a form, or a page that holds its form, whose fields may be posted with the name of the form before them or without.
    private static IEnumerable<string> Names(ModelMetadata model, bool isInner = false) =>
        model.Properties.SelectMany(property => property.PropertyName is not { } name ? []
            : isInner || !property.IsComplexType || property.IsEnumerableType ? [name]
            : Names(property, isInner: true).Prepend(name));

    private TagBuilder Lines(IEnumerable<(string Name, ModelError Error)> faults)
    {
        var list = new TagBuilder("ul");
        foreach (var (name, error) in faults)
        {
            var words = new TagBuilder(name.Length > 0 ? "a" : "span");
            words.InnerHtml.Append(error.ErrorMessage);
            if (name.Length > 0)
            {
                words.Attributes["href"] = $"#{TagBuilder.CreateSanitizedId(name, "_")}";
            }

            var line = new TagBuilder("li");
            line.InnerHtml.AppendHtml(words);
            if (ViewContext.HttpContext.RuleOf(error.ErrorMessage) is { } rule && help.ForRefusal(rule) is { } advice)
            {
                line.InnerHtml.AppendHtml(advice.Draw(withBasis: ViewContext.HttpContext.Request.Path.StartsWithSegments("/staff")));
            }

            list.InnerHtml.AppendHtml(line);
        }

        return list;
    }
}
