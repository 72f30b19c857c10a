using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Crawlers;

/// <summary>
/// The map for search engines: an index of one part with the pages and as many parts with records as the protocol asks for. A part holds the
/// records of a stretch of sequence numbers, so that a record stays in its part whatever is published later.
/// </summary>
public sealed class SiteMapQuery(PublicRegister register, CatalogueTreeQuery trees, ReferenceBook book, SiteMapWriting writing, TimeProvider clock)
{
    private const string Pages = "pages";

    public async Task<byte[]> IndexAsync(CancellationToken ct)
    {
        var last = await register.Editions.OrderByDescending(record => record.Sequence).Select(record => record.Sequence).FirstOrDefaultAsync(ct);
        var parts = (int)((last + writing.MostOfPart - 1) / writing.MostOfPart);

        return writing.Index([PublicAddresses.SiteMapPart(Pages), .. Enumerable.Range(1, parts).Select(part => PublicAddresses.SiteMapPart(part.ToString(CultureInfo.InvariantCulture)))]);
    }

    /// <exception cref="MissingException">No such part.</exception>
    public async Task<byte[]> PartAsync(string part, CancellationToken ct)
    {
        if (part == Pages)
        {
            return writing.Map((await PagesAsync(ct)).Select(address => (address, (DateTimeOffset?)null)));
        }

        if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
        {
            throw new MissingException("part");
        }

        var (from, until) = ((number - 1L) * writing.MostOfPart, number * (long)writing.MostOfPart);
        var records = await register.Records.Where(record => record.Sequence > from && record.Sequence <= until).OrderByDescending(record => record.Sequence)
            .Select(record => new { record.DocumentId, record.ChangedAt })
            .ToListAsync(ct);

        return writing.Map(records.Select(record => (PublicAddresses.Record(record.DocumentId), (DateTimeOffset?)record.ChangedAt)));
    }

    private async Task<IReadOnlyList<string>> PagesAsync(CancellationToken ct)
    {
        var tree = await trees.RunAsync(null, ct);
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var succession = await register.SuccessionAsync(ct);
        var publishing = (await register.CountsAsync(ct)).Organs().Keys.Select(succession.LivingOf).Distinct().ToList();
        var organs = await register.Organs.Where(organ => publishing.Contains(organ.Id)).Select(organ => organ.Key).ToListAsync(ct);

        return
        [
            .. FixedPages.Entries.Select(page => page.Address!),
            .. tree.Roots.SelectMany(root => root.All).Where(node => node.Count > 0).Select(node => PublicAddresses.Column(node.Column.Key)),
            .. book.Topics.Where(topic => topic.IsOpenedOn(today)).Select(topic => PublicAddresses.Topic(topic.Key)),
            .. organs.Order(StringComparer.Ordinal).Select(PublicAddresses.Organ),
        ];
    }
}
