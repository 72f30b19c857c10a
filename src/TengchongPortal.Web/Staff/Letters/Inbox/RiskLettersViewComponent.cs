using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>On the desk of the leader, the office and the handlers: letters near the three months, a veto fault of the whole site (R42).</summary>
public sealed class RiskLettersViewComponent(InboxQuery inbox, CurrentActor current) : ViewComponent
{
    public Task<IViewComponentResult> InvokeAsync() =>
        this.ShowAsync("/Staff/Letters/Inbox/_Risks.cshtml", current, LettersFeature.Readers, actor => inbox.AtRiskAsync(actor, HttpContext.RequestAborted));
}
