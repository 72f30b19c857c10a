using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;
using TengchongPortal.Data.Rendering.Finishing;

namespace TengchongPortal.Data.Rendering.Sieving;

/// <summary>One passage of foreign markup through thinning, parser, sanitiser and finish.</summary>
internal static class MarkupSieve
{
    private static readonly HtmlParser _parser = new(new HtmlParserOptions { MaximumDepth = MarkupPolicy.MaxDepth * 6 });
    private static readonly HtmlSanitizer _sanitizer = Sanitizer();

    public static RenderedContent Pass(string markup)
    {
        var document = _parser.ParseDocument("<!doctype html><html><body>" + TagThinning.Thin(TextHygiene.Clean(markup)));
        var body = document.Body!;
        foreach (var text in body.Descendants<IText>().Where(text => TextHygiene.IsSoiled(text.Data)))
        {
            text.Data = TextHygiene.Clean(text.Data); // marks that came as character references
        }

        _sanitizer.SanitizeDom(document, body);
        var headings = Finish(body);
        return new(new MarkupWriter(headings).InnerHtml(body), ReadableText.Of(body), [.. headings.Values]);
    }

    private static Dictionary<IElement, ContentHeading> Finish(IHtmlElement body)
    {
        ListFinish.Apply(body);
        TableFinish.Apply(body);
        var headings = HeadingOutline.Straighten(body);
        LinkFinish.Apply(body, headings.Values);
        body.Normalize();
        return headings;
    }

    private static HtmlSanitizer Sanitizer() => new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(MarkupPolicy.Tags, StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = new HashSet<string>(MarkupPolicy.Attributes, StringComparer.OrdinalIgnoreCase),
        AllowedSchemes = new HashSet<string>(MarkupPolicy.Schemes, StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src" },
        AllowedCssProperties = new HashSet<string>(),
        AllowedAtRules = new HashSet<AngleSharp.Css.Dom.CssRuleType>(),
    });
}
