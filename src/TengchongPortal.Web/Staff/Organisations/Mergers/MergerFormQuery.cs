using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Organisations.Merging;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Organisations.Mergers;

/// <summary>The form with the organs that the person administers and that still exist.</summary>
public sealed class MergerFormQuery(PortalDbContext db, TimeProvider clock)
{
    public async Task<MergerFormPage> RunAsync(MergerForm form, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var organs = (await db.Organs.AsNoTracking().Standing(ChinaTime.DayOf(clock.GetUtcNow())).OrderBy(organ => organ.Order).ThenBy(organ => organ.Name).ToListAsync(ct))
            .Where(organ => actor.May(MergerPlans.Right, organ.Path)).ToList();
        return new(
            form,
            [.. organs.Where(organ => organ.Kind != OrganKind.Government).Select(organ => new SelectListItem(organ.Name, organ.Key))],
            [new("新设机构（在下面填写）", ""), .. organs.Select(organ => new SelectListItem(organ.Name, organ.Key))]);
    }
}
