using AngleSharp.Dom;
using TengchongPortal.Data.Rendering.Finishing;
using TengchongPortal.Data.Rendering.Sieving;

namespace TengchongPortal.Data.Rendering.Pasting.Writing;

/// <summary>Sanitised markup as a person may go on writing it: without what the renderer adds by itself, a line for each block.</summary>
internal static class LegibleMarkup
{
    private static readonly string[] _added = ["id", "class", "role", "tabindex", "aria-label", "rel", "scope"];
    private static readonly string[] _ends = ["p", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "thead", "tbody", "table", "caption", "blockquote"];

    public static string Of(IElement body)
    {
        foreach (var frame in body.Named("div").Where(div => div.ClassName == "table-scroll").ToArray())
        {
            frame.Unwrap();
        }

        foreach (var space in body.Descendants<IText>().Where(text => string.IsNullOrWhiteSpace(text.Data)).Take(PastedTree.MostMoves).Where(IsBetweenBlocks).ToArray())
        {
            space.RemoveFromParent();
        }

        foreach (var element in body.Descendants<IElement>())
        {
            foreach (var name in _added)
            {
                element.RemoveAttribute(name);
            }
        }

        var html = new MarkupWriter(new Dictionary<IElement, ContentHeading>()).InnerHtml(body);
        foreach (var end in _ends.Select(name => $"</{name}>").Append("<tbody>").Append("<thead>").Append("<table>").Append("<ul>").Append("<ol>"))
        {
            html = html.Replace(end, end + "\n", StringComparison.Ordinal).Replace(end + "\n\n", end + "\n", StringComparison.Ordinal);
        }

        return html.Trim();
    }

    private static bool IsBetweenBlocks(IText text) =>
        IsBlock(text.PreviousSibling) || IsBlock(text.NextSibling) || text.Parent is IElement { LocalName: "ul" or "ol" or "table" or "thead" or "tbody" or "tfoot" or "tr" };

    private static bool IsBlock(INode? node) => node is IElement { LocalName: not "br" } element && MarkupPolicy.Blocks.Contains(element.LocalName);
}
