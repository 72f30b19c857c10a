using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Hotline.Questions;

/// <summary>What the hotline wants of the entries of an organ, on the desk of whoever drafts there.</summary>
public sealed class QuestionsToWorkViewComponent(HotlineQuestionsQuery questions, CurrentActor current) : ViewComponent
{
    public Task<IViewComponentResult> InvokeAsync() =>
        this.ShowAsync("/Staff/Hotline/Questions/_ToWork.cshtml", current, [Capability.WriteDrafts], actor => questions.WaitingAsync(actor, HttpContext.RequestAborted));
}
