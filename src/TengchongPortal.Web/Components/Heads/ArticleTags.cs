namespace TengchongPortal.Web.Components.Heads;

/// <summary>The tags of a content page.</summary>
/// <param name="Title">Full title without markup.</param>
/// <param name="PubDate"><c>YYYY-MM-DD HH:MM</c>, the day alone where no more is known, null when nothing is.</param>
/// <param name="Source">Where the text comes from.</param>
/// <param name="Keywords">Separated by commas.</param>
/// <param name="Description">The summary.</param>
/// <param name="Address">Local address of the page; the tag carries it in full.</param>
public sealed record ArticleTags(string Title, string? PubDate, string Source, string Keywords, string Description, string Address);
