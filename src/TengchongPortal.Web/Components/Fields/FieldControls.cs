using System.Collections;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace TengchongPortal.Web.Components.Fields;

/// <summary>Draws the control of a field. What was typed comes back from the model state, passwords and files never do.</summary>
internal sealed class FieldControls(IHtmlGenerator generator, FieldTagHelper field, FieldParts parts)
{
    public IHtmlContent Draw() => parts.Control switch
    {
        Control.Multiline => generator.GenerateTextArea(field.ViewContext, field.For.ModelExplorer, field.For.Name, field.Rows, 0, Attributes()),
        Control.Select => Select(),
        Control.Radios or Control.Checkboxes => Choices(),
        Control.Checkbox => generator.GenerateCheckBox(field.ViewContext, field.For.ModelExplorer, field.For.Name, field.For.Model as bool?, Attributes()),
        Control.Password => generator.GeneratePassword(field.ViewContext, field.For.ModelExplorer, field.For.Name, null, Attributes()),
        Control.File => File(),
        Control.Day => Text("date", "{0:yyyy-MM-dd}"),
        Control.Email => Text("email"),
        Control.Telephone => Text("tel"),
        // Digits are typed with the number pad but kept as text: spin buttons and the wheel change what was typed.
        Control.Number => Text("text", mode: "numeric"),
        Control.Code => Text("text", className: "control-code"),
        Control.Text => Text("text"),
    };

    private TagBuilder Text(string type, string? format = null, string? mode = null, string? className = null)
    {
        var attributes = Attributes();
        attributes["type"] = type;
        attributes["class"] = className;
        attributes["inputmode"] = mode;

        return generator.GenerateTextBox(field.ViewContext, field.For.ModelExplorer, field.For.Name, field.For.Model, format, Given(attributes));
    }

    private TagBuilder Select()
    {
        var options = Items();
        var empty = options.Any(option => string.IsNullOrEmpty(option.Value)) ? null : "请选择";

        return generator.GenerateSelect(field.ViewContext, field.For.ModelExplorer, empty, field.For.Name, options, false, Attributes());
    }

    private TagBuilder File()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttributes(Given(new(Attributes()) { ["type"] = "file", ["id"] = parts.Id, ["name"] = parts.Name, ["accept"] = field.Accept }));
        if (field.For.Metadata.IsEnumerableType)
        {
            input.Attributes["multiple"] = "multiple";
        }

        return input;
    }

    private HtmlContentBuilder Choices()
    {
        var chosen = Chosen();
        var list = new HtmlContentBuilder();
        foreach (var (place, option) in Items().Where(option => !string.IsNullOrEmpty(option.Value)).Index())
        {
            list.AppendHtml(Choice(option, chosen.Contains(option.Value), place == 0 ? parts.Id : $"{parts.Id}-{place + 1}"));
        }

        return list;
    }

    private TagBuilder Choice(SelectListItem option, bool isChosen, string id)
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.MergeAttributes(new Dictionary<string, string?>
        {
            ["type"] = parts.Control == Control.Radios ? "radio" : "checkbox",
            ["id"] = id,
            ["name"] = parts.Name,
            ["value"] = option.Value,
        });
        if (isChosen)
        {
            box.Attributes["checked"] = "checked";
        }

        var label = new TagBuilder("label") { Attributes = { ["for"] = id } };
        label.InnerHtml.Append(option.Text);
        var line = new TagBuilder("div");
        line.AddCssClass("choice");
        line.InnerHtml.AppendHtml(box).AppendHtml(label);

        return line;
    }

    private HashSet<string> Chosen()
    {
        var state = field.ViewContext.ViewData.ModelState;
        if (state.TryGetValue(parts.Name, out var entry) && entry.RawValue is { } typed)
        {
            return Words(typed);
        }

        return field.For.Model is { } model ? Words(model) : [];
    }

    private static HashSet<string> Words(object value) =>
        value is IEnumerable many and not string
            ? [.. many.Cast<object?>().Select(one => $"{one}")]
            : [$"{value}"];

    private List<SelectListItem> Items() =>
        [.. field.Options ?? field.For.Metadata.EnumGroupedDisplayNamesAndValues?.Select(Item) ?? []];

    private static SelectListItem Item(KeyValuePair<EnumGroupAndName, string> member) => new(member.Key.Name, member.Value);

    private Dictionary<string, object?> Attributes() => Given(new()
    {
        ["aria-describedby"] = parts.DescribedBy,
        ["aria-invalid"] = parts.Faults.Count > 0 ? "true" : null,
        ["aria-required"] = parts is { IsRequired: true, Control: not Control.Checkbox and not Control.File } ? "true" : null,
        ["autocomplete"] = field.Autocomplete,
    });

    private static Dictionary<string, object?> Given(Dictionary<string, object?> attributes) =>
        attributes.Where(pair => pair.Value is not null).ToDictionary();
}
