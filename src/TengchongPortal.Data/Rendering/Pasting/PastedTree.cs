using AngleSharp.Dom;
using TengchongPortal.Data.Rendering.Finishing;

namespace TengchongPortal.Data.Rendering.Pasting;

/// <summary>Makes the tree of a paste say what its writer meant: lists that are lists, one bold passage where there were ten, no frames of one cell.</summary>
internal static class PastedTree
{
    /// <summary>Beyond, looks are left alone: moving nodes about in a long tree takes quadratic time.</summary>
    internal const int MostMoves = 10_000;

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹", Subscripts = "₀₁₂₃₄₅₆₇₈₉";
    private static readonly string[] _blocksOfCells = ["ul", "ol", "table", "pre", "blockquote", "h2", "h3", "h4", "h5", "h6", "br"];

    public static void Straighten(IElement body)
    {
        ListAssembly.Apply(body);
        foreach (var table in body.Named("table").Where(IsFrame).ToArray())
        {
            table.Replace([.. table.Named("td", "th").First().ChildNodes]);
        }

        foreach (var script in body.Named("sup", "sub").Where(script => script.TextContent.Length > 0 && script.TextContent.All(char.IsAsciiDigit)).Take(MostMoves).ToArray())
        {
            var digits = script.LocalName == "sup" ? Superscripts : Subscripts;
            script.Replace(body.Owner!.CreateTextNode(string.Concat(script.TextContent.Select(digit => digits[digit - '0']))));
        }

        JoinBold(body);
        foreach (var cell in body.Named("td", "th"))
        {
            DropLastBreaks(cell);
        }

        WhiteSpace.Fold(body);
    }

    /// <summary>Whether the tree holds what Markdown cannot say.</summary>
    public static bool NeedsMarkup(IElement body) =>
        body.Holds("s") || body.Named("td", "th").Any(NeedsMarkupInCell) || body.Named("li").Any(item => item.Holds("table"));

    private static bool NeedsMarkupInCell(IElement cell) =>
        IsSpan(cell, "colspan") || IsSpan(cell, "rowspan") || cell.Holds(_blocksOfCells) || cell.Named("p", "div").Count(block => !block.Holds("p", "div")) > 1;

    private static bool IsSpan(IElement cell, string name) => cell.GetAttribute(name) is { } span && span != "1";

    private static bool IsFrame(IElement table) => table.Named("td", "th").Take(2).Count() == 1 && !table.Holds("caption");

    private static void JoinBold(IElement body)
    {
        if (body.Named("strong").Skip(MostMoves).Any())
        {
            return;
        }

        foreach (var nested in body.Named("strong").SelectMany(bold => bold.Named("strong")).Distinct().ToArray())
        {
            nested.Unwrap();
        }

        foreach (var bold in body.Named("strong").ToArray())
        {
            while (bold.Parent is not null && bold.NextSibling is IElement { LocalName: "strong" } next)
            {
                bold.Append([.. next.ChildNodes]);
                next.Remove();
            }
        }
    }

    private static void DropLastBreaks(IElement cell)
    {
        var inside = cell.Children is [{ LocalName: "p" or "div" } only] && cell.ChildNodes.All(node => node == only || string.IsNullOrWhiteSpace(node.TextContent)) ? only : cell;
        for (var moved = 0; moved < MostMoves && inside.LastChild is { } last && (last is IElement { LocalName: "br" } || (last is IText && string.IsNullOrWhiteSpace(last.TextContent))); moved++)
        {
            last.RemoveFromParent();
        }
    }
}
