using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Components.Letters;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>How many letters wait for a clerk, beside the entrance to the inbox.</summary>
public sealed class LettersAtWorkViewComponent(LetterReach reach, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        await EntryCount.ShowAsync("letters-at-work", " 件待办", current, async actor => await (await reach.HandledByAsync(actor, HttpContext.RequestAborted)).CountAsync(letter => LetterStates.AtWork.Contains(letter.State)));
}
