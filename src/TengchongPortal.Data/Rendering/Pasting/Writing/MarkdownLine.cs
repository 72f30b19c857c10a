using System.Text;
using AngleSharp.Dom;

namespace TengchongPortal.Data.Rendering.Pasting.Writing;

/// <summary>The words of a paragraph with what is bold, linked or broken among them.</summary>
internal sealed class MarkdownLine(bool emphasis)
{
    public string Of(IEnumerable<INode> nodes)
    {
        var line = new StringBuilder();
        foreach (var node in nodes)
        {
            line.Append(node switch
            {
                IText text => MarkdownEscape.Words(text.Data),
                IElement element => Of(element),
                _ => "",
            });
        }

        return line.ToString();
    }

    private string Of(IElement element) => element.LocalName switch
    {
        "br" => "\n",
        "strong" or "b" => Marked("**", Of(element.ChildNodes)),
        "em" or "i" => Marked("*", Of(element.ChildNodes)),
        "a" => Link(element),
        "img" => $"![{MarkdownEscape.Words(element.GetAttribute("alt") ?? "")}]({Address(element.GetAttribute("src") ?? "")})",
        _ => Of(element.ChildNodes),
    };

    // A mark that stands beside a space marks nothing.
    private string Marked(string mark, string words)
    {
        var inside = MarkdownEscape.Trim(words);
        if (!emphasis || inside.Length == 0)
        {
            return words;
        }

        var at = words.IndexOf(inside, StringComparison.Ordinal);
        return words[..at] + mark + inside + mark + words[(at + inside.Length)..];
    }

    private string Link(IElement link)
    {
        var words = MarkdownEscape.Trim(Of(link.ChildNodes).Replace('\n', ' '));
        return words.Length == 0 ? "" : $"[{words}]({Address(link.GetAttribute("href") ?? "")})";
    }

    private static string Address(string address)
    {
        var safe = address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("*", "%2A", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal);
        return safe.AsSpan().ContainsAny('(', ')') ? $"<{safe}>" : safe;
    }
}
