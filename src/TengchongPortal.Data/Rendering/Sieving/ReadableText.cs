using System.Text;
using AngleSharp.Dom;

namespace TengchongPortal.Data.Rendering.Sieving;

/// <summary>The words of a finished body: a line for each block, cells of a row parted by tabs.</summary>
internal static class ReadableText
{
    public static string Of(IElement body)
    {
        var text = new StringBuilder();
        Append(body, text, kept: false);
        var lines = text.ToString().Split('\n').Select(line => line.Trim(' ', '\r', '\u3000', '\u00a0')).Where(line => line.Trim().Length > 0);
        return string.Join('\n', lines);
    }

    private static void Append(INode parent, StringBuilder text, bool kept)
    {
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText words:
                    text.Append(kept ? words.Data : words.Data.ReplaceLineEndings(" ").Replace('\t', ' '));
                    break;
                case IElement element:
                    Append(element, text, kept || element.LocalName == "pre");
                    break;
            }
        }

        if (parent is IElement { LocalName: var name })
        {
            text.Append(MarkupPolicy.Blocks.Contains(name) ? "\n" : name is "td" or "th" ? "\t" : "");
        }
    }
}
