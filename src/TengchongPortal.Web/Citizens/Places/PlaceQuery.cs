using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Finding;
using TengchongPortal.Data.Reading.Places;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Places;

/// <summary>Records of a township together with those of others whose title names it.</summary>
public sealed class PlaceQuery(PublicRegister register, FindRecords finding)
{
    private const string City = "腾冲市";

    /// <summary>The page without its list.</summary>
    /// <exception cref="MissingException">No such organ, or one that is no place.</exception>
    public async Task<PlacePage> FrameAsync(string code, CancellationToken ct)
    {
        var organ = await register.Organs.SingleOrDefaultAsync(one => one.Key == code && one.Kind == OrganKind.Township, ct) ?? throw new MissingException("place");

        var behind = (await register.SuccessionAsync(ct)).BehindOf(organ.Id);

        return new(organ, PublicAddresses.Place(organ.Key)) { Before = behind.Count == 0 ? [] : await register.Organs.Where(one => behind.Contains(one.Id)).ToListAsync(ct) };
    }

    /// <summary>Where what concerned a place is read since its township was merged: at the successor, or at its page where that is no place.</summary>
    public static string AddressOf(Organ successor)
    {
        ArgumentNullException.ThrowIfNull(successor);
        return successor.Kind == OrganKind.Township ? PublicAddresses.Place(successor.Key) : PublicAddresses.Organ(successor.Key);
    }

    /// <exception cref="RuleBrokenException">What is asked is no question.</exception>
    public async Task<PlacePage> ListAsync(PlacePage page, ListFilter asked, CancellationToken ct) =>
        page with { Found = await finding.RunAsync(PoolOf(page), null, page.Address, asked, ct) };

    public async Task<PlacePage> UnlistedAsync(PlacePage page, ListFilter asked, CancellationToken ct) =>
        page with { Found = await finding.UnlistedAsync(PoolOf(page), null, page.Address, asked, ct) };

    private RecordPool PoolOf(PlacePage page) => new($"place {page.Township.Key}", register.Records.Concerning([page.Township, .. page.Before], City));
}
