using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Data.Sqlite;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Foundations.Rates;
using TengchongPortal.Web.Foundations.Refusals;

#pragma warning disable CA1822 // An action is an instance method even when it only throws.

namespace TengchongPortal.Web.Tests.Foundations;

/// <summary>Provokes every way of going wrong.</summary>
[AllowAnonymous]
[Route("probe")]
public sealed class ProbeController : Controller
{
    public const string Secret = "inner detail that nobody may read";

    [HttpGet("rule/{code}")]
    public IActionResult Rule(string code) => throw new RuleBrokenException(code, "这一步现在不能办理。");

    [HttpGet("missing")]
    public IActionResult Missing() => throw new MissingException();

    [HttpGet("fault")]
    public IActionResult Fault() => throw new InvalidOperationException(Secret);

    [HttpGet("busy/{code:int}")]
    public IActionResult Busy(int code) => throw new InvalidOperationException(Secret, new SqliteException(Secret, code));

    [HttpGet("disk-full")]
    public IActionResult DiskFull() => throw new IOException(Secret, 28);

    [HttpGet("store")]
    public IActionResult Store() => throw new StorageUnavailableException(Secret);

    [HttpPost("form")]
    public IActionResult Take() => Ok();

    [HttpPost("open"), IgnoreAntiforgeryToken]
    public IActionResult Open() => Ok();

    [HttpPost("sign-in"), IgnoreAntiforgeryToken, EnableRateLimiting(RateLimits.SignInPolicy)]
    public IActionResult SignIn() => Ok();

    [HttpGet("gone")]
    public IActionResult Gone() => StatusCode(410);

    [HttpGet("moved")]
    public IActionResult Moved() => RedirectPermanent("/specimen");

    [HttpGet("own-policy")]
    public IActionResult OwnPolicy()
    {
        Response.Headers.ContentSecurityPolicy = "sandbox";

        return Content("file");
    }
}
