using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Policies.CleanUps;

/// <summary>The clean-ups of normative documents (文件清理): what each kept, asked to amend, repealed and declared lapsed.</summary>
[AllowAnonymous]
public sealed class CleanUpsController(PublicRegister register) : Controller
{
    [HttpGet(PublicAddresses.CleanUps)]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await register.KeptAsync("clean-ups", new CleanUpReading(register).RunAsync, ct));
}
