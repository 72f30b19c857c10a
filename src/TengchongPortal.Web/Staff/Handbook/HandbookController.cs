using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Handbook;

[May]
[Route("staff/handbook")]
public sealed class HandbookController(HandbookPageQuery page) : Controller
{
    [HttpGet("")]
    public IActionResult Show() => View(page.Run());
}
