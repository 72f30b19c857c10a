using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>Where a record stands: its organ, the way down the column tree, its readings.</summary>
public sealed class SettingQuery(PublicRegister register, CatalogueTreeQuery trees)
{
    public async Task<Setting> RunAsync(PublicRecord record, long views, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        var organ = (await register.OrgansByIdAsync(ct))[record.OrganId];
        var succession = await register.SuccessionAsync(ct);
        var path = (await trees.RunAsync(null, ct)).PathTo(record.ColumnId);

        return new(organ, succession.AddressOf(organ), await MergedIntoAsync(organ, succession, ct), [.. path.Select(node => node.Column)], views);
    }

    private async Task<Crumb?> MergedIntoAsync(Organ organ, Succession succession, CancellationToken ct)
    {
        if (!succession.IsMerged(organ.Id))
        {
            return null;
        }

        var living = succession.LivingOf(organ.Id);
        var successor = (await register.OrgansByIdAsync(ct))[living];
        return new(successor.Name, PublicAddresses.Organ(successor.Key));
    }
}
