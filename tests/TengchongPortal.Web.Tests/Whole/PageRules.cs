using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace TengchongPortal.Web.Tests.Whole;

/// <summary>What HTML asks of a page: the faults that the parser itself reports, and rules of content that it lets pass.</summary>
internal static class PageRules
{
    private static readonly string[] _lists = ["UL", "OL"];
    private static readonly string[] _obsolete = ["CENTER", "FONT", "MARQUEE", "BIG", "STRIKE", "TT", "FRAME", "FRAMESET", "ACRONYM", "BASEFONT", "DIR"];
    private static readonly string[] _scripts = ["SCRIPT", "TEMPLATE"];
    private static readonly string[] _references = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "list", "form", "headers"];

    private const string Interactive = "a[href], button, input:not([type=hidden]), select, textarea, summary, label";

    public static IEnumerable<string> Faults(string html, out IHtmlDocument document)
    {
        var faults = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, @event) => faults.Add(@event is HtmlErrorEvent error ? $"{error.Message} at {error.Position}" : "parse error");
        document = parser.ParseDocument(html);
        return faults.Concat(ContentFaults(document)).Distinct().ToList();
    }

    private static IEnumerable<string> ContentFaults(IHtmlDocument page) =>
    [
        .. Structure(page),
        .. References(page),
        .. page.All.Where(element => _obsolete.Contains(element.TagName)).Select(element => $"obsolete {Of(element)}"),
        .. page.QuerySelectorAll("[style], [onclick], [onload], [onsubmit], [align], [bgcolor]").Select(element => $"attribute of style or script on {Of(element)}"),
        .. page.QuerySelectorAll("img:not([alt])").Select(element => $"no alternative text: {Of(element)}"),
        .. page.QuerySelectorAll("button:not([type])").Select(element => $"button without type: {Of(element)}"),
        .. page.QuerySelectorAll("th:not([scope])").Where(cell => cell.Closest(".prose") is null).Select(element => $"heading of a table without scope: {Of(element)}"),
        .. page.QuerySelectorAll(Interactive).Where(element => element.ParentElement?.Closest("a[href], button") is not null).Select(element => $"something to press inside something to press: {Of(element)}"),
        .. page.QuerySelectorAll("time").Where(element => element.GetAttribute("datetime") is not { Length: >= 4 }).Select(element => $"time without datetime: {Of(element)}"),
    ];

    private static IEnumerable<string> Structure(IHtmlDocument page) =>
    [
        .. Many(page, "h1", 1), .. Many(page, "main", 1), .. Many(page, "title", 1),
        .. page.DocumentElement.GetAttribute("lang") == "zh-CN" ? Array.Empty<string>() : ["no language"],
        .. page.Title is { Length: > 0 } ? Array.Empty<string>() : ["no title"],
        .. page.QuerySelectorAll("ul, ol").SelectMany(list => list.Children).Where(child => child.TagName != "LI" && !_scripts.Contains(child.TagName)).Select(child => $"{Of(child)} in a list"),
        .. page.QuerySelectorAll("li").Where(item => item.ParentElement is { } above && !_lists.Contains(above.TagName) && above.TagName != "MENU").Select(item => $"{Of(item)} outside a list"),
        .. page.QuerySelectorAll("dl").SelectMany(list => list.Children).Where(child => child.TagName is not ("DT" or "DD" or "DIV")).Select(child => $"{Of(child)} in a list of definitions"),
        .. page.QuerySelectorAll("dl > div > *").Where(child => child.TagName is not ("DT" or "DD")).Select(child => $"{Of(child)} in a group of definitions"),
        .. page.QuerySelectorAll("details").Where(details => details.FirstElementChild?.TagName != "SUMMARY").Select(details => $"{Of(details)} without a summary"),
        .. page.QuerySelectorAll("span, strong, em, a, label, summary, h1, h2, h3, h4").Where(inline => inline.QuerySelector("div, p, ul, ol, dl, table, section, form") is not null && inline.TagName != "A").Select(inline => $"a block inside {Of(inline)}"),
        .. SkippedLevels(page),
    ];

    private static IEnumerable<string> Many(IHtmlDocument page, string name, int expected)
    {
        var found = page.QuerySelectorAll(name == "title" ? "head > title" : name).Length;
        return found == expected ? [] : [$"{found} <{name}>"];
    }

    // The text of a record is somebody else's; its headings begin at the second level and may leave one out.
    private static IEnumerable<string> SkippedLevels(IHtmlDocument page)
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Where(heading => heading.Closest(".prose") is null).Select(heading => (Heading: heading, Level: heading.TagName[1] - '0')).ToList();
        return levels.Zip(levels.Skip(1)).Where(pair => pair.Second.Level > pair.First.Level + 1).Select(pair => $"a level is left out before {Of(pair.Second.Heading)}");
    }

    private static IEnumerable<string> References(IHtmlDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").GroupBy(element => element.Id!, StringComparer.Ordinal).ToList();
        var known = ids.Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. ids.Where(group => group.Count() > 1).Select(group => $"id “{group.Key}” twice"),
            .. _references.SelectMany(name => page.QuerySelectorAll($"[{name}]").SelectMany(element => element.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(id => !known.Contains(id)).Select(id => $"{name} names “{id}”, which is not there")),
            .. page.QuerySelectorAll("a[href^='#']").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")![1..])).Where(id => id.Length > 0 && !known.Contains(id)).Select(id => $"a link to “#{id}”, which is not there"),
        ];
    }

    private static string Of(IElement element)
    {
        var words = element.OuterHtml;
        return words.Length > 120 ? words[..120] : words;
    }
}
