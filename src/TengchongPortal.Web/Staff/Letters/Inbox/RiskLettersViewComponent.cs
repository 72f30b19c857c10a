using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>On the desk of the leader, the office and the handlers: letters near the three months, a veto fault of the whole site (R42).</summary>
public sealed class RiskLettersViewComponent(InboxQuery inbox, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var actor = await current.RequireAsync();
        var lines = LettersFeature.Readers.Any(actor.MayAnywhere) ? await inbox.AtRiskAsync(actor, HttpContext.RequestAborted) : [];
        return lines.Count == 0 ? new HtmlContentViewComponentResult(HtmlString.Empty) : View("/Staff/Letters/Inbox/_Risks.cshtml", lines);
    }
}
