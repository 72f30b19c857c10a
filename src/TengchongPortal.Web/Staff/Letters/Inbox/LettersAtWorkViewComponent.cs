using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>How many letters wait for a clerk, beside the entrance to the inbox.</summary>
public sealed class LettersAtWorkViewComponent(LettersAtWork atWork, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        await EntryCount.ShowAsync("letters-at-work", " 件待办", current, actor => atWork.CountAsync(actor, HttpContext.RequestAborted));
}
