using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Domain.Policies.Experts;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Experts;

/// <summary>Lays out the register of experts.</summary>
public sealed class ExpertsQuery(PortalDbContext db)
{
    private const int MostShown = 500;

    public async Task<ExpertsPage> RunAsync(ExpertForm form, Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var all = await db.Experts.AsNoTracking().OrderByDescending(one => one.EnteredAt).Take(MostShown).ToListAsync(ct);
        return new(
            [.. all.Where(one => one.ConfirmedAt is null && one.RetiredAt is null)],
            [.. all.Where(one => one.MayBeChosen)],
            [.. all.Where(one => one.RetiredAt is not null)],
            reader.Id,
            ExpertRights.MayDecide(reader, (await db.Organs.CityAsync(ct)).Path),
            form);
    }
}
