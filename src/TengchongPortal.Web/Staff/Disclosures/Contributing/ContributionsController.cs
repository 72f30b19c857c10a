using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;

namespace TengchongPortal.Web.Staff.Disclosures.Contributing;

/// <summary>The only room of a contributor (R48): what is asked for, and a sheet for each to hand material in.</summary>
[May(Capability.Contribute)]
[Route("staff/contributions")]
public sealed class ContributionsController(ContributionTasks tasks, ContributionPageQuery pages, ContributeMaterial contribute, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Contributions", await tasks.RunAsync(await current.RequireAsync(), ct));

    [HttpGet("{editionId:guid}")]
    public async Task<IActionResult> Show(Guid editionId, CancellationToken ct)
    {
        var maker = await current.RequireAsync();
        return View("Contribution", await pages.RunAsync(await pages.RequireAsync(editionId, maker, ct), new(), maker, ct));
    }

    [HttpPost("{editionId:guid}")]
    [Tells(Deed.MaterialContributed)]
    public async Task<IActionResult> HandIn(Guid editionId, ContributionForm form, CancellationToken ct)
    {
        var maker = await current.RequireAsync();
        var edition = await pages.RequireAsync(editionId, maker, ct);
        var page = await pages.RunAsync(edition, form, maker, ct);
        RuleBrokenException.Require(page.IsWritable, "workflow.state", "稿件正在审核，现在不能交材料；退回修改时再交。");
        foreach (var fault in ModelState.IsValid ? await this.KeptAsync(() => contribute.RunAsync(edition, form, ct), [new DraftFault("", "")]) : [])
        {
            if (fault.Message.Length > 0)
            {
                ModelState.AddModelError(fault.Field, fault.Message);
            }
        }

        return ModelState.IsValid ? RedirectToAction(nameof(Show), new { editionId }) : this.Refused("Contribution", page);
    }
}
