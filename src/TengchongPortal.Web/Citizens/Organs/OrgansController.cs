using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>Who publishes: the register of organs, and the page of each.</summary>
[AllowAnonymous]
[Route("organs")]
public sealed class OrgansController(OrganRegisterQuery organs, OrganContactsQuery contacts, OrganQuery organ, SuccessorQuery successors) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? name, CancellationToken ct) => View(await organs.RunAsync(name, ct));

    [HttpGet("contacts")]
    public async Task<IActionResult> Contacts(CancellationToken ct) => View(await contacts.RunAsync(ct));

    [HttpGet("{code}")]
    public async Task<IActionResult> Organ(string code, CancellationToken ct) =>
        await successors.RunAsync(code, ct) is { } successor ? LocalRedirectPermanent(PublicAddresses.Organ(successor.Key)) : View(await organ.RunAsync(code, ct));
}
