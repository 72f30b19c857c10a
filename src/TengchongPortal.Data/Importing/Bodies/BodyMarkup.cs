using System.Net;
using System.Text;

namespace TengchongPortal.Data.Importing.Bodies;

/// <summary>Writes markup and, beside it, the same words without markup, for the text checker.</summary>
internal sealed class BodyMarkup
{
    private readonly StringBuilder _html = new();
    private readonly StringBuilder _plain = new();

    public string Html => _html.ToString();

    public string Plain => _plain.ToString();

    public void Heading(string text)
    {
        _html.Append("<h2>").Append(WebUtility.HtmlEncode(text)).Append("</h2>\n");
        _plain.AppendLine(text);
    }

    public void Paragraphs(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            _html.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>\n");
            _plain.AppendLine(line);
        }
    }

    /// <summary>Name and value, a row each.</summary>
    public void Facts(IEnumerable<(string Label, string Value)> facts)
    {
        _html.Append("<table><tbody>");
        foreach (var (label, value) in facts)
        {
            _html.Append("<tr>");
            Cell("th scope=\"row\"", "th", label);
            Cell("td", "td", value);
            _html.Append("</tr>\n");
            _plain.Append(label).Append('：').AppendLine(value);
        }

        _html.Append("</tbody></table>\n");
    }

    public void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        _html.Append("<table><thead>");
        Row("th scope=\"col\"", "th", header);
        _html.Append("</thead><tbody>");
        foreach (var row in rows)
        {
            Row("td", "td", row);
        }

        _html.Append("</tbody></table>\n");
    }

    private void Row(string open, string close, IReadOnlyList<string> cells)
    {
        _html.Append("<tr>");
        foreach (var cell in cells)
        {
            Cell(open, close, cell);
        }

        _html.Append("</tr>\n");
        _plain.AppendJoin('\t', cells).AppendLine();
    }

    private void Cell(string open, string close, string text) =>
        _html.Append('<').Append(open).Append('>').Append(WebUtility.HtmlEncode(text)).Append("</").Append(close).Append('>');
}
