using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>Where a record stands: its organ, the way down the column tree, its readings.</summary>
public sealed class SettingQuery(PublicRegister register)
{
    public async Task<Setting> RunAsync(PublicRecord record, CancellationToken ct)
    {
        var organ = await register.Organs.SingleAsync(one => one.Id == record.OrganId, ct);
        var succession = await register.SuccessionAsync(ct);
        var columns = await register.Columns.ToListAsync(ct);
        var path = CatalogueTree.Of(columns, new Dictionary<Guid, int>()).PathTo(record.ColumnId);
        var views = await register.Views.Where(one => one.DocumentId == record.DocumentId).Select(one => one.Count).SingleOrDefaultAsync(ct);

        return new(organ, succession.AddressOf(organ), await MergedIntoAsync(organ, succession, ct), [.. path.Select(node => node.Column)], views);
    }

    private async Task<Crumb?> MergedIntoAsync(Organ organ, Succession succession, CancellationToken ct)
    {
        if (!succession.IsMerged(organ.Id))
        {
            return null;
        }

        var living = succession.LivingOf(organ.Id);
        var successor = await register.Organs.SingleAsync(one => one.Id == living, ct);
        return new(successor.Name, PublicAddresses.Organ(successor.Key));
    }
}
