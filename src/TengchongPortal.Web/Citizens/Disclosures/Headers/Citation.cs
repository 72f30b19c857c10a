using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Citizens.Disclosures.Headers;

/// <summary>How a text cites the record, after GB/T 7714—2015 for electronic announcements.</summary>
public static class Citation
{
    /// <param name="record">The edition that is cited.</param>
    /// <param name="address">Its address in full.</param>
    public static string Of(PublicRecord record, string address)
    {
        ArgumentNullException.ThrowIfNull(record);
        var number = record.DocumentNumber.Length > 0 ? $"：{record.DocumentNumber}" : "";
        var published = record.FirstPublishedAt is { } at ? $"({ChinaClock.Day(at)})" : "";
        return $"{record.OrganName}. {record.Title}{number}[EB/OL]. {published}. 索引号 {record.IndexNumber}. {address}".Replace(". . ", ". ", StringComparison.Ordinal);
    }
}
