using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Staff.Cases;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>On the desk of the office: open letters whose organ has nobody left for them, by organ, to be assigned elsewhere (R169).</summary>
public sealed class LonelyLettersViewComponent(LonelyCasesQuery cases, CurrentActor current) : ViewComponent
{
    private static readonly ImmutableArray<Capability> _readers = [Capability.HandleLetters];

    public Task<IViewComponentResult> InvokeAsync() => this.ShowAsync<LonelyCases>(
        "/Staff/Letters/Inbox/_Lonely.cshtml",
        current,
        _readers,
        async actor => [.. (await cases.OfLettersAsync(HttpContext.RequestAborted)).Where(line => actor.May(Capability.HandleLetters, line.OrganPath))]);
}
