using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>On the desk of who handles letters: those that came first and wait for a step.</summary>
public sealed class WaitingLettersViewComponent(InboxQuery inbox, CurrentActor current) : ViewComponent
{
    private static readonly ImmutableArray<Capability> _readers = [Capability.HandleLetters];

    public Task<IViewComponentResult> InvokeAsync() =>
        this.ShowAsync("/Staff/Letters/Inbox/_Waiting.cshtml", current, _readers, actor => inbox.WaitingAsync(actor, HttpContext.RequestAborted));
}
