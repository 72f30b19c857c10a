using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Citizens.Disclosures.Parts;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Disclosures.Records;

/// <summary>The page that citizens will find once a text is out. What only the release brings is said in words.</summary>
public sealed class RecordOutlook(RecordPages pages, RecordParts parts)
{
    public const string GivenAtRelease = "（发布时生成）";

    public async Task<RecordPage> DrawAsync(PublicRecord record, IReadOnlyList<RecordAttachment> files, IReadOnlyList<RevisionRelation> links, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        var page = await pages.DrawAsync(await parts.Surroundings.OutlookAsync(record, ct), ct);
        return page with
        {
            IsOutlook = true,
            Header = new([.. page.Header.Cells.Select(Told)]),
            Files = files,
            Links = await parts.Links.LinksAsync(record.DocumentId, links, ct),
            Trace = new(GivenAtRelease, null, "", record.ReleasedAt),
        };
    }

    private static HeaderCell Told(HeaderCell cell) => cell is { Name: "IndexNumber", Value: "" } ? cell with { Value = GivenAtRelease } : cell;
}
