using TengchongPortal.Data.Rendering.Sieving;

namespace TengchongPortal.Data.Rendering;

/// <summary>Text made fit to be shown: markup that may be written out as it is, the words without markup, and its headings in order.</summary>
/// <param name="Html">Only tags of <see cref="MarkupPolicy"/>, rendered again it stays what it is.</param>
/// <param name="PlainText">One line per block, cells of a row parted by tabs; for search, summaries and the text checker.</param>
/// <param name="Headings">For a table of contents; the ids stand in <paramref name="Html"/>.</param>
public sealed record RenderedContent(string Html, string PlainText, IReadOnlyList<ContentHeading> Headings);
