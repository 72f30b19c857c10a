using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Reviewing;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Disclosures.Supervision;

/// <summary>Who signs without reading: the share of each signer, for whoever watches their organs (workflow.md 3.4).</summary>
[May(Capability.Supervise)]
[Route("staff/review-shares")]
public sealed class ReviewSharesController(BlindSigningQuery query, CurrentActor current, TimeProvider clock) : Controller
{
    private const int Days = 90;

    [HttpGet("")]
    public async Task<IActionResult> Show(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return View("ReviewShares", new ReviewSharesPage(Days, query.LeastOn(now), await query.RunAsync(await current.RequireAsync(), now.AddDays(-Days), now, ct)));
    }
}
