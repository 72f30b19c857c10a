using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TengchongPortal.Data.Reference;

namespace TengchongPortal.Web.Components.Fields;

/// <summary>
/// Label, hint, fault and control in one element: <c>&lt;field for="Email" hint="…" /&gt;</c>. The control follows the type of the
/// property (text, multi-line text, number, day, yes/no, file, enum); <c>as</c> overrides it, <c>options</c> makes it a choice. Where the
/// help book knows the field, rule and example stand folded below it.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(IHtmlGenerator generator, HelpBook help) : TagHelper
{
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    /// <summary>One sentence that helps to fill the field in.</summary>
    public string? Hint { get; set; }

    /// <summary>Words of the label where the property's own name will not do.</summary>
    public string? Label { get; set; }

    [HtmlAttributeName("as")]
    public Control? As { get; set; }

    public IEnumerable<SelectListItem>? Options { get; set; }

    /// <summary>Value of the HTML attribute <c>autocomplete</c> (WCAG 1.3.5).</summary>
    public string? Autocomplete { get; set; }

    public string? Accept { get; set; }

    /// <summary>Whether the field must be filled in, where that depends on more than the property.</summary>
    public bool? Required { get; set; }

    /// <summary>Whether it depends on another field if this one must be filled in, which the hint says; then it is not called optional.</summary>
    public bool Conditional { get; set; }

    public int Rows { get; set; } = 6;

    /// <summary>What the form is used for, where the help of the field differs by that: the help book has a line of its own for it, or the one of the field.</summary>
    public string? HelpFor { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var parts = FieldParts.Of(this);
        output.TagName = parts.IsGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", parts.Faults.Count > 0 ? "field field-faulty" : "field");
        if (parts.IsGroup && parts.DescribedBy is { } described)
        {
            output.Attributes.SetAttribute("aria-describedby", described);
        }

        foreach (var part in InOrder(parts))
        {
            output.Content.AppendHtml(part);
        }
    }

    private IEnumerable<IHtmlContent> InOrder(FieldParts parts)
    {
        var control = new FieldControls(generator, this, parts).Draw();

        // A single yes/no box stands before its own label.
        IEnumerable<IHtmlContent> field = parts.Control == Control.Checkbox
            ? [.. parts.HintAndFaults, control, parts.LabelElement]
            : [parts.LabelElement, .. parts.HintAndFaults, control];
        return help.ForField(For.Metadata.ContainerType, For.Metadata.PropertyName, HelpFor) is { } words ? field.Append(words.Draw(parts.Label)) : field;
    }
}
