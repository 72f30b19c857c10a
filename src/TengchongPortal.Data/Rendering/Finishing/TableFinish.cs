using System.Globalization;
using AngleSharp.Dom;

namespace TengchongPortal.Data.Rendering.Finishing;

/// <summary>Tables can be scrolled by keyboard on a narrow screen, and head cells say what they head.</summary>
internal static class TableFinish
{
    private const int MaxSpan = 200;

    public static void Apply(IElement body)
    {
        foreach (var table in body.Named("table").ToArray())
        {
            Frame(table);
        }

        foreach (var cell in body.Named("th", "td", "col", "colgroup"))
        {
            BoundSpans(cell);
            if (cell.LocalName == "th")
            {
                cell.SetAttribute("scope", ScopeOf(cell));
            }
            else
            {
                cell.RemoveAttribute("scope");
            }
        }
    }

    private static void Frame(IElement table)
    {
        var frame = table.ParentElement!;
        if (frame.LocalName != "div" || frame.Children.Length != 1 || !string.IsNullOrWhiteSpace(OwnText(frame)))
        {
            frame = table.Owner!.CreateElement("div");
            table.Replace(frame);
            frame.Append(table);
        }

        frame.ClassName = "table-scroll";
        frame.SetAttribute("role", "region");
        frame.SetAttribute("aria-label", table.Children.FirstOrDefault(child => child.LocalName == "caption")?.TextContent.Trim() is { Length: > 0 } name ? name : "表格");
        frame.SetAttribute("tabindex", "0");
    }

    private static string OwnText(IElement element) =>
        string.Concat(element.ChildNodes.OfType<IText>().Select(text => text.Data));

    private static string ScopeOf(IElement cell) => cell.GetAttribute("scope") switch
    {
        "col" or "row" or "colgroup" or "rowgroup" => cell.GetAttribute("scope")!,
        _ when cell.ParentElement?.ParentElement?.LocalName == "thead" => "col",
        _ when cell.ParentElement?.Children.Any(beside => beside.LocalName == "td") == false => "col",
        _ => "row",
    };

    private static void BoundSpans(IElement cell)
    {
        foreach (var name in (string[])["colspan", "rowspan", "span"])
        {
            if (cell.GetAttribute(name) is { } value &&
                !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var span) && span is > 0 and <= MaxSpan))
            {
                cell.RemoveAttribute(name);
            }
        }
    }
}
