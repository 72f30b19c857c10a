using System.Globalization;
using AngleSharp.Dom;
using TengchongPortal.Data.Rendering.Sieving;

namespace TengchongPortal.Data.Rendering.Pasting.Writing;

/// <summary>Writes a straightened tree as the Markdown a clerk would have typed.</summary>
/// <param name="emphasis">Whether bold and slanted words are marked.</param>
internal sealed class MarkdownBlocks(bool emphasis)
{
    private readonly MarkdownLine _line = new(emphasis);

    public string Write(INode parent) => string.Join("\n\n", Blocks(parent));

    private IEnumerable<string> Blocks(INode parent)
    {
        var run = new List<INode>();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement { LocalName: not "br" } element && MarkupPolicy.Blocks.Contains(element.LocalName))
            {
                foreach (var block in Paragraph(run).Concat(Block(element)))
                {
                    yield return block;
                }

                run.Clear();
            }
            else
            {
                run.Add(node);
            }
        }

        foreach (var block in Paragraph(run))
        {
            yield return block;
        }
    }

    private IEnumerable<string> Block(IElement element) => element.LocalName switch
    {
        "h2" or "h3" or "h4" or "h5" or "h6" => Heading(element),
        "ul" or "ol" => [List(element)],
        "table" => new MarkdownTable(_line).Write(element),
        "hr" => ["---"],
        "pre" => Lines(element.TextContent.Split('\n').Select(MarkdownEscape.Words)),
        "blockquote" => Quoted(Write(element)),
        _ => Blocks(element),
    };

    private IEnumerable<string> Paragraph(IEnumerable<INode> nodes) => Lines(_line.Of(nodes).Split('\n'));

    private static IEnumerable<string> Lines(IEnumerable<string> lines)
    {
        var written = string.Join('\n', lines.Select(MarkdownEscape.Trim).Where(line => line.Length > 0).Select(MarkdownEscape.Start));
        return written.Length > 0 ? [written] : [];
    }

    private static IEnumerable<string> Heading(IElement heading)
    {
        var words = MarkdownEscape.Trim(new MarkdownLine(false).Of(heading.ChildNodes).Replace('\n', ' '));
        return words.Length > 0 ? [$"{new string('#', heading.LocalName[1] - '0')} {MarkdownEscape.HeadingEnd(words)}"] : [];
    }

    private string List(IElement list)
    {
        var number = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        var items = list.Children.Where(item => item.LocalName == "li").Select(item => Item(item, list.LocalName == "ol" ? $"{number++}. " : "- "));
        return string.Join('\n', items.Where(item => item.Length > 0));
    }

    private string Item(IElement item, string marker)
    {
        var blocks = Blocks(item).ToList();
        var text = string.Concat(blocks.Select((block, place) => (place == 0 ? "" : IsList(block) ? "\n" : "\n\n") + block));
        var indent = new string(' ', marker.Length);
        return text.Length == 0 ? "" : marker + string.Join('\n', text.Split('\n').Select((line, place) => place == 0 || line.Length == 0 ? line : indent + line));
    }

    // Only a list that begins with 1 may follow its paragraph without a gap.
    private static bool IsList(string block) => block.StartsWith("- ", StringComparison.Ordinal) || block.StartsWith("1. ", StringComparison.Ordinal);

    private static IEnumerable<string> Quoted(string text) => text.Length == 0 ? [] : ["> " + text.Replace("\n", "\n> ", StringComparison.Ordinal)];
}
