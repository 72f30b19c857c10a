using System.Text;
using AngleSharp.Dom;

namespace TengchongPortal.Data.Rendering.Sieving;

/// <summary>Writes a sieved tree out in linear time (the parser library's own writer takes seconds for long documents).</summary>
internal sealed class MarkupWriter(IReadOnlyDictionary<IElement, ContentHeading> headings)
{
    private readonly StringBuilder _html = new();

    public string InnerHtml(IElement body)
    {
        Children(body);
        return _html.ToString().Trim();
    }

    private void Children(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText text:
                    Escaped(text.Data);
                    break;
                case IElement element:
                    Element(element);
                    break;
            }
        }
    }

    private void Element(IElement element)
    {
        var heading = headings.GetValueOrDefault(element);
        var name = heading is null ? element.LocalName : $"h{heading.Level}";
        _html.Append('<').Append(name);
        if (heading is not null)
        {
            Attribute("id", heading.Id);
        }

        foreach (var attribute in element.Attributes)
        {
            Attribute(attribute.Name, attribute.Value);
        }

        _html.Append('>');
        if (!MarkupPolicy.Void.Contains(name))
        {
            Children(element);
            _html.Append("</").Append(name).Append('>');
        }
    }

    private void Attribute(string name, string value)
    {
        _html.Append(' ').Append(name).Append("=\"");
        Escaped(value);
        _html.Append('"');
    }

    private void Escaped(string text)
    {
        foreach (var mark in text)
        {
            _ = mark switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\u00a0' => _html.Append("&nbsp;"),
                _ => _html.Append(mark),
            };
        }
    }
}
