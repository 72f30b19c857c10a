using System.Xml.Linq;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Feeds;

/// <summary>Writes a feed. Ids are the addresses of records, which never change.</summary>
public sealed class FeedWriting(SiteProfile site)
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    public Feed Write(Newest newest)
    {
        ArgumentNullException.ThrowIfNull(newest);
        var entries = newest.Entries;
        var updated = entries.Count > 0 ? entries.Max(entry => entry.ChangedAt) : DateTimeOffset.UnixEpoch;
        var self = Absolute(newest.Feed);
        var page = Absolute(newest.Shown);
        var document = new XElement(
            _atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "zh-CN"),
            new XElement(_atom + "id", self),
            new XElement(_atom + "title", newest.Name is { } name ? $"{name} - {site.Name}" : site.Name),
            new XElement(_atom + "updated", ChinaClock.Machine(updated)),
            new XElement(_atom + "author", new XElement(_atom + "name", site.Sponsor)),
            LinkTo("self", self, "application/atom+xml"),
            LinkTo("alternate", page, "text/html"),
            entries.Select(EntryOf));
        using var stream = new MemoryStream();
        new XDocument(document).Save(stream, SaveOptions.DisableFormatting);

        return Feed.Of(stream.ToArray(), updated);
    }

    private XElement EntryOf(FeedEntry entry)
    {
        var address = Absolute(PublicAddresses.Record(entry.DocumentId));
        return new(
            _atom + "entry",
            new XElement(_atom + "id", address),
            new XElement(_atom + "title", entry.Title),
            LinkTo("alternate", address, "text/html"),
            entry.FirstPublishedAt is { } published ? new XElement(_atom + "published", ChinaClock.Machine(published)) : null,
            new XElement(_atom + "updated", ChinaClock.Machine(entry.ChangedAt)),
            new XElement(_atom + "author", new XElement(_atom + "name", entry.OrganName)),
            new XElement(_atom + "category", new XAttribute("term", entry.ColumnName)),
            entry.Summary.Length > 0 ? new XElement(_atom + "summary", entry.Summary) : null);
    }

    private static XElement LinkTo(string relation, string address, string type) =>
        new(_atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    private string Absolute(string address) => new Uri(site.BaseUrl, address).AbsoluteUri;
}
