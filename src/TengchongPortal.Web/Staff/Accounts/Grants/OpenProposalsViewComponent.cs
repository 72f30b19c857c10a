using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Accounts.Grants;

/// <summary>How many proposed roles wait for this person's word, beside the entrance to them.</summary>
public sealed class OpenProposalsViewComponent(ProposalsQuery proposals, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        await EntryCount.ShowAsync("open-proposals", " 项待确认", current, actor => proposals.CountAsync(actor, HttpContext.RequestAborted));
}
