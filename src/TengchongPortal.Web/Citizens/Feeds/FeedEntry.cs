using TengchongPortal.Data.Reading;

namespace TengchongPortal.Web.Citizens.Feeds;

/// <summary>What a feed tells of a record.</summary>
public sealed record FeedEntry(Guid DocumentId, string Title, string OrganName, string ColumnName, string Summary, DateTimeOffset? FirstPublishedAt, DateTimeOffset ChangedAt);

/// <summary>Records as a feed tells them.</summary>
public static class FeedEntryQueries
{
    extension(IQueryable<PublicRecord> records)
    {
        public IQueryable<FeedEntry> FeedEntries() => records.Select(record => new FeedEntry(record.DocumentId, record.Title, record.OrganName, record.ColumnName, record.Summary, record.FirstPublishedAt, record.ChangedAt));
    }
}
