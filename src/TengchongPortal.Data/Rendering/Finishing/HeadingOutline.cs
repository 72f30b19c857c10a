using AngleSharp.Dom;

namespace TengchongPortal.Data.Rendering.Finishing;

/// <summary>
/// Puts the headings of a body under the page's one h1: the first level is h2, no level is skipped,
/// and each gets an id made of its words. Applied twice it changes nothing.
/// </summary>
internal static class HeadingOutline
{
    private const int IdLength = 40;
    private static readonly string[] _headings = ["h1", "h2", "h3", "h4", "h5", "h6"];
    private static readonly string[] _blocks = ["p", "div", "ul", "ol", "table", "pre", "blockquote", "hr", "figure", .. _headings];

    /// <summary>Names are given when the tree is written: renaming elements in it takes quadratic time.</summary>
    public static Dictionary<IElement, ContentHeading> Straighten(IElement body)
    {
        var outline = new Stack<int>();
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var headings = new Dictionary<IElement, ContentHeading>();
        foreach (var found in body.Named(_headings).ToArray())
        {
            var text = Words(found);
            if (text.Length == 0 || found.Holds(_blocks))
            {
                found.Unwrap();
                continue;
            }

            headings.Add(found, new(LevelOf(found, outline), IdOf(text, taken), text));
        }

        return headings;
    }

    private static int LevelOf(IElement heading, Stack<int> outline)
    {
        var level = heading.LocalName[1] - '0';
        while (outline.Count > 0 && outline.Peek() >= level)
        {
            outline.Pop();
        }

        outline.Push(level);
        return Math.Min(outline.Count + 1, 6);
    }

    private static string IdOf(string text, Dictionary<string, int> taken)
    {
        var id = "h-" + string.Concat(text.Where(char.IsLetterOrDigit).Take(IdLength)).ToLowerInvariant();
        var count = taken[id] = taken.GetValueOrDefault(id) + 1;
        return count == 1 ? id : $"{id}.{count}";
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
