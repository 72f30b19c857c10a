using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace TengchongPortal.Web.Components.Fields;

/// <summary>Names, words and faults of one field, worked out once.</summary>
internal sealed record FieldParts(string Name, string Id, string Label, string? Hint, bool IsRequired, Control Control, IReadOnlyList<string> Faults)
{
    public bool IsGroup => Control is Control.Radios or Control.Checkboxes;

    public string? DescribedBy => (Hint, Faults.Count) switch
    {
        (null, 0) => null,
        (null, _) => $"{Id}-error",
        (_, 0) => $"{Id}-hint",
        _ => $"{Id}-hint {Id}-error",
    };

    /// <summary>Whether another field decides if this one must be filled in.</summary>
    public bool IsConditional { get; init; }

    public IHtmlContent LabelElement
    {
        get
        {
            var label = new TagBuilder(IsGroup ? "legend" : "label");
            if (!IsGroup)
            {
                label.Attributes["for"] = Id;
            }

            label.InnerHtml.Append(Label);
            if (!IsRequired && !IsConditional && Control != Control.Checkbox)
            {
                label.InnerHtml.AppendHtml(Span("field-optional", "（选填）"));
            }

            return label;
        }
    }

    public IEnumerable<IHtmlContent> HintAndFaults
    {
        get
        {
            if (Hint is not null)
            {
                var hint = new TagBuilder("p") { Attributes = { ["id"] = $"{Id}-hint", ["class"] = "field-hint" } };
                hint.InnerHtml.Append(Hint);
                yield return hint;
            }

            if (Faults.Count > 0)
            {
                var fault = new TagBuilder("p") { Attributes = { ["id"] = $"{Id}-error", ["class"] = "field-error" } };
                fault.InnerHtml.AppendHtml(Span("visually-hidden", "有误：")).Append(string.Join("；", Faults));
                yield return fault;
            }
        }
    }

    public static FieldParts Of(FieldTagHelper field)
    {
        var viewData = field.ViewContext.ViewData;
        var name = viewData.TemplateInfo.GetFullHtmlFieldName(field.For.Name);
        var metadata = field.For.Metadata;

        return new(
            name,
            TagBuilder.CreateSanitizedId(name, "_"),
            field.Label ?? metadata.DisplayName ?? metadata.PropertyName ?? name,
            field.Hint,
            field.Required ?? IsRequiredOf(metadata),
            field.As ?? ControlChoice.For(metadata, field.Options is not null),
            FaultsOf(viewData.ModelState, name))
        {
            IsConditional = field.Conditional,
        };
    }

    // An empty list satisfies [Required]; only a least length asks for a choice.
    private static bool IsRequiredOf(ModelMetadata property) =>
        property.IsEnumerableType ? property.ValidatorMetadata.OfType<MinLengthAttribute>().Any() : property.IsRequired;

    private static string[] FaultsOf(ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) ? [.. entry.Errors.Select(error => error.ErrorMessage)] : [];

    private static TagBuilder Span(string className, string words)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(className);
        span.InnerHtml.Append(words);

        return span;
    }
}
