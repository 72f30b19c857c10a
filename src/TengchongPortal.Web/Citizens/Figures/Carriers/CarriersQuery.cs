using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Channels;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Channels;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Figures.Carriers;

/// <summary>Reads the register of carriers with the share of each (R15, R172): counted from the ledger at the moment of reading.</summary>
public sealed class CarriersQuery(PublicRegister register, CarrierBook book)
{
    public async Task<CarriersPage> RunAsync(CancellationToken ct)
    {
        var all = (await register.CountsAsync(ct)).Columns().Values.Sum();
        var counts = await register.Postings.Select(posting => new { posting.CarrierKey, posting.DocumentId }).Distinct()
            .GroupBy(posting => posting.CarrierKey)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        var organs = await register.Organs.ToListAsync(ct);
        var succession = await register.SuccessionAsync(ct);
        return new(all, [.. book.Carriers.GroupBy(carrier => carrier.Kind).Select(group => new CarrierGroup(group.Key.Label, [.. group.Select(LineOf)]))]);

        CarrierLine LineOf(Carrier carrier)
        {
            var count = carrier.IsPortal ? all : counts.GetValueOrDefault(carrier.Key);
            var keeper = organs.Find(organ => organ.Key == carrier.Keeper) is { } named ? organs.Find(organ => organ.Id == succession.LivingOf(named.Id)) : null;
            return new(carrier.Name, carrier.Note, keeper?.Name, keeper is null ? null : PublicAddresses.Organ(keeper.Key), count, all == 0 ? 0 : Math.Round(100m * count / all, 1));
        }
    }
}
