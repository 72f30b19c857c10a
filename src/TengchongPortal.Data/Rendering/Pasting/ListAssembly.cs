using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using TengchongPortal.Data.Rendering.Finishing;
using TengchongPortal.Data.Rendering.Pasting.Reading;

namespace TengchongPortal.Data.Rendering.Pasting;

/// <summary>Makes lists of the paragraphs that office programs write for them, each with its marker before its words.</summary>
internal static partial class ListAssembly
{
    public static void Apply(IElement body)
    {
        foreach (var paragraph in body.Named("p", "div", "h1", "h2", "h3", "h4", "h5", "h6").Where(IsMarked).ToArray())
        {
            if (paragraph.Parent is not null && !(paragraph.PreviousElementSibling is { } before && IsMarked(before)))
            {
                Assemble(paragraph, Run(paragraph));
            }
        }

        foreach (var text in body.Descendants<IText>().Where(text => text.Data.AsSpan().ContainsAny(ListMarker.Begin, ListMarker.End)).ToArray())
        {
            text.Data = Marker().Replace(text.Data, mark => mark.Groups[2].Success ? mark.Groups[2].Value + ". " : "• ").Replace($"{ListMarker.Begin}", "", StringComparison.Ordinal).Replace($"{ListMarker.End}", "", StringComparison.Ordinal);
        }
    }

    private static bool IsMarked(IElement block) => !block.Holds("p", "div", "table", "ul", "ol") && FirstMarker().IsMatch(block.TextContent);

    private static List<IElement> Run(IElement first)
    {
        var run = new List<IElement> { first };
        while (run[^1].NextElementSibling is { } next && IsMarked(next))
        {
            run.Add(next);
        }

        return run;
    }

    private static void Assemble(IElement first, List<IElement> run)
    {
        var open = new Stack<(int Level, IElement List)>();
        var anchor = first.Parent!;
        foreach (var block in run)
        {
            // In a broken tree the marker may have gone with the block before; what is left is a paragraph.
            if (FirstMarker().Match(block.TextContent) is not { Success: true } mark)
            {
                continue;
            }

            var (level, kind) = (mark.Groups[1].Value[0] - '0', mark.Groups[2].Success ? "ol" : "ul");
            while (open.Count > 0 && (open.Peek().Level > level || (open.Peek().Level == level && open.Peek().List.LocalName != kind)))
            {
                open.Pop();
            }

            if (open.Count == 0 || open.Peek().Level < level)
            {
                open.Push((level, Begun(kind, mark.Groups[2].Value, open.Count == 0 ? null : open.Peek().List, anchor, block)));
            }

            Move(block, open.Peek().List);
        }
    }

    private static IElement Begun(string kind, string number, IElement? around, INode anchor, IElement before)
    {
        var list = before.Owner!.CreateElement(kind);
        if (number.Length > 0 && number != "1")
        {
            list.SetAttribute("start", int.Parse(number, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
        }

        _ = around?.LastElementChild is { } item ? item.AppendChild(list) : anchor.InsertBefore(list, before);
        return list;
    }

    private static void Move(IElement block, IElement list)
    {
        var item = block.Owner!.CreateElement("li");
        item.Append([.. block.ChildNodes]);
        list.Append(item);
        block.Remove();
        foreach (var text in item.Descendants<IText>().Where(text => text.Data.Contains(ListMarker.Begin, StringComparison.Ordinal)).Take(1))
        {
            text.Data = Marker().Replace(text.Data, "", 1);
        }
    }

    [GeneratedRegex(@"\A\s*\ue000([1-9])(?:#([0-9]{1,4})|\*)\ue001", RegexOptions.CultureInvariant)]
    private static partial Regex FirstMarker();

    [GeneratedRegex(@"\ue000([1-9])(?:#([0-9]{1,4})|\*)\ue001", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
