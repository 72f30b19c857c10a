using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Letters.Consent;

/// <summary>Public copies without consent, on the desk of whoever asks for a text to be taken out or decides it.</summary>
public sealed class WithdrawnCopiesViewComponent(WithdrawnCopiesQuery copies, CurrentActor current) : ViewComponent
{
    public Task<IViewComponentResult> InvokeAsync() =>
        this.ShowAsync("/Staff/Letters/Consent/_WithdrawnCopies.cshtml", current, LettersFeature.TakersOut, actor => copies.RunAsync(actor, current.Now, HttpContext.RequestAborted));
}
