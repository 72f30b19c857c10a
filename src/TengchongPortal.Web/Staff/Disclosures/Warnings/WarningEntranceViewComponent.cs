using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Disclosures.Warnings;

/// <summary>The forms that a duty person can put up from at this moment, on the desk: in danger every press counts.</summary>
public sealed class WarningEntranceViewComponent(WarningFormsQuery forms, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var actor = await current.RequireAsync();
        if (!Enum.GetValues<DutyKey>().Any(key => actor.MayAnywhere(key.HeldBy)))
        {
            return new HtmlContentViewComponentResult(HtmlString.Empty);
        }

        var usable = (await forms.RunAsync(actor, HttpContext.RequestAborted)).Lines.Where(line => line is { MayUse: true, OffDuty: null }).ToList();
        return usable.Count == 0 ? new HtmlContentViewComponentResult(HtmlString.Empty) : View("/Staff/Disclosures/Warnings/_Entrance.cshtml", usable);
    }
}
