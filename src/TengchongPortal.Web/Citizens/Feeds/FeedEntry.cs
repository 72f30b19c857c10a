namespace TengchongPortal.Web.Citizens.Feeds;

/// <summary>What a feed tells of a record.</summary>
public sealed record FeedEntry(Guid DocumentId, string Title, string OrganName, string ColumnName, string Summary, DateTimeOffset? FirstPublishedAt, DateTimeOffset ChangedAt);
