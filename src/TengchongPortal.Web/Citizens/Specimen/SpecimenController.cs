using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Specimen;

/// <summary>Every component once, for those who build pages; it exists in Development and on a demonstration site only.</summary>
[AllowAnonymous]
[Route("specimen")]
public sealed class SpecimenController(IWebHostEnvironment environment, Demonstration demonstration, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View(new SpecimenForm());

    [HttpPost("")]
    public IActionResult Index(SpecimenForm form) => ModelState.IsValid ? RedirectToAction(nameof(Index)) : this.Refused(form);

    [HttpGet("staff")]
    public IActionResult Desk() => View(clock.GetUtcNow());

    [HttpGet("problem/{status:int:range(400,599)}")]
    public IActionResult Problem(int status) => StatusCode(status);

    public override void OnActionExecuting(ActionExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!environment.IsDevelopment() && !demonstration.IsOn)
        {
            context.Result = NotFound();
        }
    }
}
