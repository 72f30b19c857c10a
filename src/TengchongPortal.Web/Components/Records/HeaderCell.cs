using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace TengchongPortal.Web.Components.Records;

/// <summary>One cell of the header block (索引号, 发布机构, …). An empty value is printed as 无, never as a blank that looks filled.</summary>
/// <param name="Label">Name of the element.</param>
/// <param name="Value">What the reader sees.</param>
/// <param name="Address">Where the value leads, if anywhere.</param>
/// <param name="Machine">The <c>datetime</c> of a day or an instant.</param>
public sealed record HeaderCell(string Label, string? Value, string? Address = null, string? Machine = null)
{
    private static readonly HtmlString _none = new("<span class=\"none\"></span>");

    /// <summary>Name of the element for machines: the <c>meta</c> tag and the key in JSON.</summary>
    public string Name { get; init; } = "";

    /// <summary>The value as it stands on a page: a link, an instant for machines too, plain words, or the sign that there is none. Many stand on each page, so it is no view of its own.</summary>
    public IHtmlContent Drawn => this switch
    {
        { Value: null or "" } => _none,
        { Address: { } address } => Element("a", "href", address),
        { Machine: { } machine } => Element("time", "datetime", machine),
        _ => new StringHtmlContent(Value),
    };

    private TagBuilder Element(string name, string attribute, string value)
    {
        var element = new TagBuilder(name);
        element.Attributes.Add(attribute, value);
        element.InnerHtml.Append(Value!);
        return element;
    }
}
