using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>Where a record stands: its organ, the way down the column tree, its readings.</summary>
public sealed class SettingQuery(PublicRegister register)
{
    public async Task<Setting> RunAsync(PublicRecord record, CancellationToken ct)
    {
        var organ = await register.Organs.SingleAsync(one => one.Id == record.OrganId, ct);
        var columns = await register.Columns.ToListAsync(ct);
        var path = CatalogueTree.Of(columns, new Dictionary<Guid, int>()).PathTo(record.ColumnId);
        var views = await register.Views.Where(one => one.DocumentId == record.DocumentId).Select(one => one.Count).SingleOrDefaultAsync(ct);

        return new(organ, [.. path.Select(node => node.Column)], views);
    }
}
