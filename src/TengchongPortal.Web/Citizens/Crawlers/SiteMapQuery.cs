using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Crawlers;

/// <summary>The map for search engines: fixed pages, columns and organs that hold something, and the records, newest first.</summary>
public sealed class SiteMapQuery(PublicRegister register, CatalogueTreeQuery trees, SiteProfile site)
{
    /// <summary>The protocol allows fifty thousand; the other pages need some room.</summary>
    private const int MostRecords = 49_000;

    private static readonly XNamespace _map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public async Task<byte[]> RunAsync(CancellationToken ct)
    {
        var records = await register.Records.NewestFirst().Take(MostRecords)
            .Select(record => new { record.DocumentId, record.ChangedAt })
            .ToListAsync(ct);
        var pages = (await PagesAsync(ct)).Select(address => EntryOf(address, null))
            .Concat(records.Select(record => EntryOf(PublicAddresses.Record(record.DocumentId), ChinaClock.Machine(record.ChangedAt))));
        using var stream = new MemoryStream();
        new XDocument(new XElement(_map + "urlset", pages)).Save(stream, SaveOptions.DisableFormatting);

        return stream.ToArray();
    }

    private async Task<IReadOnlyList<string>> PagesAsync(CancellationToken ct)
    {
        var tree = await trees.RunAsync(null, ct);
        var organs = await register.Records.Select(record => record.OrganId).Distinct()
            .Join(register.Organs, id => id, organ => organ.Id, (_, organ) => organ.Key)
            .ToListAsync(ct);

        return
        [
            "/", PublicAddresses.Catalogue, PublicAddresses.Organs, PublicAddresses.Log,
            .. tree.Roots.SelectMany(root => root.All).Where(node => node.Count > 0).Select(node => PublicAddresses.Column(node.Column.Key)),
            .. organs.Order(StringComparer.Ordinal).Select(PublicAddresses.Organ),
        ];
    }

    private XElement EntryOf(string address, string? changed)
    {
        var entry = new XElement(_map + "url", new XElement(_map + "loc", new Uri(site.BaseUrl, address).AbsoluteUri));
        if (changed is not null)
        {
            entry.Add(new XElement(_map + "lastmod", changed));
        }

        return entry;
    }
}
