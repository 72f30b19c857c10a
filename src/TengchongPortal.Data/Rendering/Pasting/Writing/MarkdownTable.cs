using AngleSharp.Dom;
using TengchongPortal.Data.Rendering.Finishing;

namespace TengchongPortal.Data.Rendering.Pasting.Writing;

/// <summary>A table without merged cells; its first row heads it. Empty rows and the empty columns at its right are not written.</summary>
internal sealed class MarkdownTable(MarkdownLine line)
{
    public IEnumerable<string> Write(IElement table)
    {
        var caption = string.Join(' ', table.Named("caption").Take(1).Select(words => MarkdownEscape.Trim(line.Of(words.ChildNodes).Replace('\n', ' '))));
        var rows = table.Named("tr").Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").Select(Cell).ToList()).Where(row => row.Any(cell => cell.Length > 0)).ToList();
        var width = rows.Select(row => row.FindLastIndex(cell => cell.Length > 0) + 1).DefaultIfEmpty(0).Max();
        var lines = rows.Select(row => Row(row.Concat(Enumerable.Repeat("", width)).Take(width))).ToList();
        lines.Insert(Math.Min(1, lines.Count), Row(Enumerable.Repeat("---", width)));
        return new[] { caption.Length > 0 ? MarkdownEscape.Start(caption) : "", rows.Count > 0 ? string.Join('\n', lines) : "" }.Where(block => block.Length > 0);
    }

    private string Cell(IElement cell) => MarkdownEscape.Trim(line.Of(cell.ChildNodes).Replace('\n', ' '));

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
