using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>On the desk of a clerk of letters: how many wait, and the way to them.</summary>
public sealed class WaitingLettersViewComponent(LettersAtWork atWork, CurrentActor current) : ViewComponent
{
    private static readonly ImmutableArray<Capability> _readers = [Capability.HandleLetters];

    public Task<IViewComponentResult> InvokeAsync() => this.ShowAsync<int>("/Staff/Letters/Inbox/_Waiting.cshtml", current, _readers, CountAsync);

    private async Task<IReadOnlyList<int>> CountAsync(Actor actor)
    {
        var waiting = await atWork.CountAsync(actor, HttpContext.RequestAborted);
        return waiting > 0 ? [waiting] : [];
    }
}
