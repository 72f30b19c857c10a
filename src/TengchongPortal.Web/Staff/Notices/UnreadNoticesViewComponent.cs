using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Notices;

/// <summary>How many notices a person has not read, beside the entrance to them. A page about trouble of the storage comes without it.</summary>
public sealed class UnreadNoticesViewComponent(PortalDbContext db, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        try
        {
            var count = await current.FindAsync() is { } actor ? await db.StaffNotices.CountAsync(notice => notice.AccountId == actor.Id && notice.ReadAt == null) : 0;
            return new HtmlContentViewComponentResult(count == 0 ? HtmlString.Empty : Mark(count));
        }
        catch (Exception trouble) when (StorageTrouble.IsBehind(trouble))
        {
            return new HtmlContentViewComponentResult(HtmlString.Empty);
        }
    }

    private static TagBuilder Mark(int count)
    {
        var mark = new TagBuilder("span");
        mark.AddCssClass("count");
        mark.Attributes["data-testid"] = "unread-notices";
        mark.InnerHtml.Append(count > 99 ? "99+" : $"{count}");
        var words = new TagBuilder("span");
        words.AddCssClass("visually-hidden");
        words.InnerHtml.Append(" 条未读");
        mark.InnerHtml.AppendHtml(words);
        return mark;
    }
}
