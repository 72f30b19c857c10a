using System.Collections.Frozen;

namespace TengchongPortal.Data.Rendering.Sieving;

/// <summary>Which markup a body may hold. Everything not named here loses its tags and keeps its words.</summary>
internal static class MarkupPolicy
{
    /// <summary>Deeper elements lose their tags: walks over the tree are recursive.</summary>
    public const int MaxDepth = 60;

    public static FrozenSet<string> Tags { get; } = Set(
        "p br hr h1 h2 h3 h4 h5 h6 div blockquote pre figure figcaption ul ol li " +
        "table caption colgroup col thead tbody tfoot tr th td " +
        "a img strong b em i u s del ins sub sup code abbr");

    /// <summary>Dropped together with what they hold: it was never meant to be read, or is parsed by other rules.</summary>
    public static FrozenSet<string> DroppedWhole { get; } = Set(
        "script style svg math iframe object embed applet template noscript noembed noframes xmp plaintext " +
        "title head textarea select button canvas audio video frameset datalist");

    /// <summary>Blocks of other names keep being blocks.</summary>
    public static FrozenDictionary<string, string> Renamed { get; } =
        "section article center header footer main nav aside address form fieldset details summary menu dir dl legend marquee"
            .Split(' ').Select(name => (Name: name, To: "div"))
            .Append((Name: "dt", To: "p")).Append((Name: "dd", To: "p")).Append((Name: "strike", To: "s")).Append((Name: "listing", To: "pre"))
            .ToFrozenDictionary(pair => pair.Name, pair => pair.To, StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> Attributes { get; } = Set(
        "href src alt title width height colspan rowspan span scope start");

    /// <summary>Which element may carry which of them.</summary>
    public static bool Allows(string tag, string attribute) => attribute switch
    {
        "href" => tag == "a",
        "title" => tag is "a" or "abbr" or "img",
        "src" or "alt" or "width" or "height" => tag == "img",
        "colspan" or "rowspan" => tag is "td" or "th",
        "scope" => tag == "th",
        "span" => tag is "col" or "colgroup",
        "start" => tag == "ol",
        _ => false,
    };

    public static FrozenSet<string> Schemes { get; } = Set("http https mailto");

    public static FrozenSet<string> Void { get; } = Set("br hr img col");

    /// <summary>Tags that close by themselves when the next of their kind begins, so they do not pile up.</summary>
    public static FrozenSet<string> SelfClosing { get; } = Set("p li colgroup thead tbody tfoot tr th td");

    public static FrozenSet<string> Formatting { get; } = Set("a strong b em i u s code");

    public static FrozenSet<string> Blocks { get; } = Set(
        "p hr h1 h2 h3 h4 h5 h6 div blockquote pre figure figcaption ul ol li table caption tr br");

    private static FrozenSet<string> Set(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
