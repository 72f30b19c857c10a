using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Staff.Cases;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Letters;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>On the desk of the office: open letters whose organ has nobody left for them, by organ, to be assigned elsewhere (R169).</summary>
public sealed class LonelyLettersViewComponent(LonelyCasesQuery cases, LetterReach reach, CurrentActor current) : ViewComponent
{
    private static readonly ImmutableArray<Capability> _readers = [Capability.HandleLetters];

    public Task<IViewComponentResult> InvokeAsync() => this.ShowAsync<LonelyLetters>("/Staff/Letters/Inbox/_Lonely.cshtml", current, _readers, LonelyAsync);

    private async Task<IReadOnlyList<LonelyLetters>> LonelyAsync(Actor actor)
    {
        var lonely = (await cases.OfLettersAsync(HttpContext.RequestAborted)).Where(line => actor.May(Capability.HandleLetters, line.OrganPath)).ToList();
        var keys = lonely.Count > 0 ? await reach.KeysAsync(HttpContext.RequestAborted) : new Dictionary<string, string>();
        return [.. lonely.Select(line => new LonelyLetters(line.OrganName, line.Count, new InboxFilter { Organ = keys.GetValueOrDefault(line.OrganPath, "") }.At(LetterPile.AtWork)))];
    }
}

/// <param name="Address">Parts of the address of the inbox with the letters at work of that organ.</param>
public sealed record LonelyLetters(string OrganName, int Count, RouteValueDictionary Address);
