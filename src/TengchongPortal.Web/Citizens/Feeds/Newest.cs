namespace TengchongPortal.Web.Citizens.Feeds;

/// <summary>The newest records of a list.</summary>
/// <param name="Feed">Address of its feed.</param>
/// <param name="Shown">Address of the page that shows the same.</param>
/// <param name="Name">What it is about; null for everything.</param>
public sealed record Newest(string Feed, string Shown, string? Name, IReadOnlyList<FeedEntry> Entries);
