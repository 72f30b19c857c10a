using System.Xml.Linq;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Crawlers;

/// <summary>Writes maps and their index as the protocol asks (sitemaps.org).</summary>
/// <param name="site">The address of the portal.</param>
/// <param name="configuration"><c>SiteMap:Most</c>: how many addresses one map holds; the protocol allows no more than fifty thousand.</param>
public sealed class SiteMapWriting(SiteProfile site, IConfiguration configuration)
{
    private const int MostAllowed = 50_000;

    private static readonly XNamespace _map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public int MostOfPart { get; } = Math.Clamp(configuration.GetValue("SiteMap:Most", MostAllowed), 1, MostAllowed);

    public byte[] Index(IEnumerable<string> maps) => Bytes("sitemapindex", maps.Select(address => Entry("sitemap", address, null)));

    public byte[] Map(IEnumerable<(string Address, DateTimeOffset? ChangedAt)> pages) => Bytes("urlset", pages.Select(page => Entry("url", page.Address, page.ChangedAt)));

    private XElement Entry(string name, string address, DateTimeOffset? changed) => new(
        _map + name,
        new XElement(_map + "loc", new Uri(site.BaseUrl, address).AbsoluteUri),
        changed is { } at ? new XElement(_map + "lastmod", ChinaClock.Machine(at)) : null);

    private static byte[] Bytes(string name, IEnumerable<XElement> entries)
    {
        using var stream = new MemoryStream();
        new XDocument(new XElement(_map + name, entries)).Save(stream, SaveOptions.DisableFormatting);

        return stream.ToArray();
    }
}
