using Microsoft.AspNetCore.Html;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Web.Citizens.Disclosures.Headers;
using TengchongPortal.Web.Citizens.Disclosures.Parts;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Disclosures.Records;

/// <summary>Lays out the page of a row of the register, and of a row that is not there yet.</summary>
public sealed class RecordPages(ReferenceBook book, RecordParts parts, SiteProfile site)
{
    public async Task<RecordPage> DrawAsync(FoundRecord found, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(found);
        var record = found.Record;
        var setting = await parts.Settings.RunAsync(record, found.Around.Views, ct);
        var header = HeaderBlock.Of(record, setting.Views, setting.OrganAddress, PublicAddresses.Column(setting.Column.Key));

        return new()
        {
            Id = record.DocumentId,
            Title = record.Title,
            Path = [new("政府信息公开目录", PublicAddresses.Catalogue), .. setting.ColumnPath.Select(column => new Crumb(column.Name, PublicAddresses.Column(column.Key))), new("正文")],
            Feed = PublicAddresses.Feed(setting.Column.Key),
            Header = header,
            Tags = RecordTags.Of(record, setting, header),
            Standing = await parts.Standings.RunAsync(found, setting.Organ.Name, ct) with { MergedInto = setting.MergedInto },
            Facts = RecordFacts.Of(record, book),
            Summary = record.Summary,
            Outline = RecordOutline.Of(record.BodyHtml, record.BodyText),
            Reference = ReferenceOf(record, header),
            Body = new HtmlString(record.BodyHtml),
            BodyText = record.BodyText,
            Policy = await parts.Policies.Policies.RunAsync(record, ct),
            Interpretation = found.Around.HasLinks ? await parts.Policies.Interpretations.RunAsync(record, ct) : null,
            Sources = found is { Record.IsCurrent: true, Around.HasLinks: true } ? [.. (await parts.Policies.Sources.OfAsync([record.DocumentId], ct))[record.DocumentId]] : [],
            Repost = await parts.Policies.Reposts.RunAsync(record, ct),
            Meeting = await parts.Policies.Meetings.RunAsync(record, ct),
            Knowledge = await parts.Policies.Knowledge.RunAsync(record, ct),
            Files = await parts.Links.FilesAsync(found, ct),
            Links = await parts.Links.LinksAsync(found, ct),
            Neighbours = record.IsCurrent ? await parts.Links.NeighboursAsync(record, ct) : [],
            Editions = await parts.Traces.EditionsAsync(found, ct),
            Trace = TraceQuery.TraceOf(found),
        };
    }

    private RecordReference ReferenceOf(PublicRecord record, HeaderBlock header)
    {
        var address = new Uri(site.BaseUrl, RecordTags.AddressOf(record));
        return new(address, Citation.Of(record, address.AbsoluteUri), LinkedRecord.Of(record, header, local => new Uri(site.BaseUrl, local).AbsoluteUri));
    }
}
