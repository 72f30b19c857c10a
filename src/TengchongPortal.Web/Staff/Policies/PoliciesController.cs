using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Policies;

[May(Capability.WriteDrafts, Capability.ReviewFirst, Capability.RunReleases, Capability.SignFinally, Capability.Supervise)]
[Route("staff/policies")]
public sealed class PoliciesController(PolicyWorkQuery work, OpenPair open, CurrentActor current) : Controller
{
    public const string Address = "/staff/policies";

    public static ImmutableArray<Capability> Readers { get; } = [Capability.WriteDrafts, Capability.ReviewFirst, Capability.RunReleases, Capability.SignFinally, Capability.Supervise];

    /// <exception cref="MissingException">There is no such page.</exception>
    [HttpGet("")]
    public async Task<IActionResult> Index([Range(1, UnpairedPage.Last)] int page = 1, CancellationToken ct = default) =>
        ModelState.IsValid ? View("Policies", await work.RunAsync(await current.RequireAsync(), current.Now, page, ct)) : throw new MissingException("page");

    /// <param name="id">The interpretation.</param>
    /// <param name="policy">The policy that was suggested.</param>
    [HttpPost("pairs/{id:guid}")]
    [May(Capability.WriteDrafts)]
    [Tells(Deed.DraftOpened)]
    public async Task<IActionResult> Pair(Guid id, Guid policy, CancellationToken ct)
    {
        var editionId = await open.RunAsync(id, policy, ct);
        return RedirectToAction(nameof(DossierController.Show), "Dossier", new { editionId });
    }
}
