using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Rendering.Pasting.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Patterns;

namespace TengchongPortal.Data.Rendering.Patterns;

/// <summary>A text as the pattern of another (R178): its place in the catalogue, its classes and its headings. No sentence of it, no date, number, name, file or link.</summary>
public sealed class TextPatterns(PublicTexts texts)
{
    public RevisionText Of(RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new()
        {
            Title = "",
            ColumnId = text.ColumnId,
            Theme = text.Theme,
            Genre = text.Genre,
            Audience = text.Audience,
            Format = BodyFormat.Markdown,
            Body = string.Join("\n\n", texts.Rendered(text).Headings.Select(Line).OfType<string>()),
        };
    }

    private static string? Line(ContentHeading heading) => PatternHeading.Of(heading.Text) is { Length: > 0 } words
        ? $"{new string('#', heading.Level)} {MarkdownEscape.HeadingEnd(MarkdownEscape.Words(words))}"
        : null;
}
