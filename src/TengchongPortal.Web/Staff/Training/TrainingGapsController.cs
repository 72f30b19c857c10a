using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Training;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Training;

/// <summary>Who signs without the training that signing asks for, for the administrators of the organ.</summary>
[May(Capability.AdministerAccounts, Capability.AdministerSecurity)]
[Route("staff/training/gaps")]
public sealed class TrainingGapsController(TrainingGapsQuery query, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(CancellationToken ct) => View("Gaps", await query.RunAsync(await current.RequireAsync(), ct));
}
