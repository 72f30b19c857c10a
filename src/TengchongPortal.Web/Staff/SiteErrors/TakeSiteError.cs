using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.SiteErrors;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.SiteErrors;

/// <summary>Takes a step on a report for whoever is signed in.</summary>
public sealed class TakeSiteError(PortalDbContext db, SiteErrorBook book, CurrentActor current)
{
    public async Task RunAsync(Guid id, TakeForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var organ = await db.Organs.Where(one => one.Key == form.Organ && one.ValidTo == null).Select(one => one.Path).SingleOrDefaultAsync(ct);
        var act = new SiteErrorAct(form.Step!.Value, await current.RequireAsync(), current.Now, form.Note ?? "") { OrganPath = organ ?? "", SeenVersion = form.SeenVersion };
        await book.TakeAsync(id, act, current.Origin, ct);
    }
}
