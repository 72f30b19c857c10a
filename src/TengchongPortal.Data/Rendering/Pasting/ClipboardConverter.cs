using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TengchongPortal.Data.Rendering.Pasting.Reading;
using TengchongPortal.Data.Rendering.Pasting.Writing;
using TengchongPortal.Data.Rendering.Sieving;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Rendering.Pasting;

/// <summary>
/// Turns what Word, WPS, Excel and browsers put on the clipboard into text of ours. What it writes is read back before it is handed
/// over: not a word may be lost or become markup, else it is written in a plainer way.
/// </summary>
public sealed class ClipboardConverter(ContentRenderer renderer)
{
    public const int MaxLength = 2_000_000;

    private static readonly HtmlParser _parser = new();
    private static readonly bool[] _withAndWithoutEmphasis = [true, false];

    /// <exception cref="RuleBrokenException"><c>content.size</c></exception>
    public PastedText Convert(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        if (html.Length > MaxLength)
        {
            throw new RuleBrokenException("content.size", $"一次粘贴的内容不能超过{MaxLength / 10_000}万字符（含格式），请分几次粘贴。");
        }

        var thinning = new ClipboardThinning(html);
        var body = Bodied(renderer.SanitiseHtml(thinning.Run()).Html);
        PastedTree.Straighten(body);
        var plainer = new MarkupWriter(new Dictionary<AngleSharp.Dom.IElement, ContentHeading>()).InnerHtml(body);
        var (format, text) = Written(body, renderer.SanitiseHtml(plainer));
        return new(format, text, thinning.Pictures, thinning.HadChanges);
    }

    /// <summary>Markdown as markup that a person may go on writing.</summary>
    public string ToMarkup(string markdown) => LegibleMarkup.Of(Bodied(renderer.RenderMarkdown(markdown).Html));

    private (BodyFormat Format, string Text) Written(IHtmlElement body, RenderedContent meant)
    {
        var candidates = PastedTree.NeedsMarkup(body)
            ? []
            : _withAndWithoutEmphasis.Select(emphasis => new MarkdownBlocks(emphasis).Write(body));
        var markdown = candidates.FirstOrDefault(text => Letters(renderer.RenderMarkdown(text).PlainText) == Letters(meant.PlainText));
        return markdown is not null
            ? (BodyFormat.Markdown, markdown)
            : (BodyFormat.Html, LegibleMarkup.Of(Bodied(meant.Html)));
    }

    private static IHtmlElement Bodied(string html) => _parser.ParseDocument("<!doctype html><html><body>" + html).Body!;

    private static string Letters(string text) => string.Concat(text.Where(mark => !char.IsWhiteSpace(mark)));
}
