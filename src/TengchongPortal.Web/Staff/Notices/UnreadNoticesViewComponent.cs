using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Notices;

/// <summary>How many notices a person has not read, beside the entrance to them.</summary>
public sealed class UnreadNoticesViewComponent(PortalDbContext db, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        await EntryCount.ShowAsync("unread-notices", " 条未读", current, actor => db.StaffNotices.CountAsync(notice => notice.AccountId == actor.Id && notice.ReadAt == null));
}
