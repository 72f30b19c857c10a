using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TengchongPortal.Web.Tests.Rendering;

/// <summary>What rendered text may hold, written a second time and independently; read back the way a browser reads it, scripting on.</summary>
internal static class AllowedMarkup
{
    private static readonly string[] _tags =
    [
        "p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "div", "blockquote", "pre", "figure", "figcaption", "ul", "ol", "li",
        "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td",
        "a", "img", "strong", "b", "em", "i", "u", "s", "del", "ins", "sub", "sup", "code", "abbr",
    ];

    private static readonly string[] _attributes =
    [
        "href", "src", "alt", "title", "width", "height", "colspan", "rowspan", "span", "scope", "start", "rel",
        "id", "class", "role", "tabindex", "aria-label",
    ];

    public static IReadOnlyList<string> Breaches(string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = true });
        var document = parser.ParseDocument("<!doctype html><html><body>" + html);
        var outside = document.Head!.ChildNodes.Select(node => "in head: " + node.NodeName);
        return [.. outside, .. document.Body!.Attributes.Select(attribute => "body " + attribute.Name),
            .. document.Body.Descendants().SelectMany(BreachesOf)];
    }

    private static IEnumerable<string> BreachesOf(INode node)
    {
        if (node is not IElement element)
        {
            return node is IText ? [] : ["node " + node.NodeName];
        }

        return element.Attributes.Where(attribute => !IsAllowed(element, attribute)).Select(attribute => $"{element.LocalName} {attribute.Name}={attribute.Value}")
            .Concat(_tags.Contains(element.LocalName) && element.NamespaceUri == NamespaceNames.HtmlUri ? [] : ["tag " + element.LocalName]);
    }

    private static bool IsAllowed(IElement element, IAttr attribute) => attribute.Name switch
    {
        "href" => IsSafeAddress(attribute.Value),
        "src" => attribute.Value.StartsWith("/files/", StringComparison.Ordinal) && !attribute.Value.Contains("..", StringComparison.Ordinal),
        "id" => element.LocalName is "h2" or "h3" or "h4" or "h5" or "h6" && attribute.Value.StartsWith("h-", StringComparison.Ordinal),
        "class" => attribute.Value == "table-scroll",
        var name => _attributes.Contains(name),
    };

    private static bool IsSafeAddress(string address)
    {
        var scheme = address.Split('/', '?', '#')[0].Split(':');
        return !address.Contains('\\') && !address.StartsWith("//", StringComparison.Ordinal) && address.All(mark => mark > ' ')
            && (scheme.Length == 1 || scheme[0].ToLowerInvariant() is "http" or "https" or "mailto");
    }
}
