using TengchongPortal.Data.Rendering.Sieving;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Rendering;

/// <summary>The one renderer: nothing a person wrote reaches a page as markup except through here. Safe for any number of threads.</summary>
public sealed class ContentRenderer
{
    /// <summary>Kept beside rendered markup; what an older version made is rendered again.</summary>
    public const string Version = "1";

    public const int MaxLength = 1_500_000;

    /// <summary>Each passage reaches the parser's own reading of the last; well-meant text rests after one.</summary>
    private const int MaxPassages = 6;

#pragma warning disable CA1822 // An instance, so that rooms receive the renderer as a dependency.
    public RenderedContent RenderMarkdown(string markdown) =>
        Settle(MarkdownMarkup.Of(Bounded(markdown)) ?? PlainTextMarkup.Of(markdown));

    public RenderedContent SanitiseHtml(string html) => Settle(Bounded(html));

    /// <summary>For imported text without markup: every line a paragraph, everything escaped.</summary>
    public RenderedContent RenderPlainText(string text) => Settle(PlainTextMarkup.Of(Bounded(text)));
#pragma warning restore CA1822

    /// <summary>Sanitised until it stays the same: what a browser parses is then what was judged.</summary>
    private static RenderedContent Settle(string html)
    {
        var last = MarkupSieve.Pass(html);
        for (var passage = 1; passage < MaxPassages; passage++)
        {
            var next = MarkupSieve.Pass(last.Html);
            if (next.Html == last.Html)
            {
                return next;
            }

            last = next;
        }

        return MarkupSieve.Pass(PlainTextMarkup.Of(last.PlainText));
    }

    private static string Bounded(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= MaxLength
            ? text
            : throw new RuleBrokenException("content.size", $"正文不能超过{MaxLength / 10_000}万字。");
    }
}
