using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Policies.Risks;

/// <summary>风险评估档案 of a policy (R33): for who works on it; to everybody else it does not exist.</summary>
[May]
[Route("staff/disclosures/{editionId:guid}/risk")]
public sealed class RiskController(RiskDesk desk) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid editionId, CancellationToken ct) => View(await desk.PageAsync(editionId, null, ct));

    [HttpPost("")]
    [May(Capability.WriteDrafts)]
    [Tells(Deed.RiskWritten)]
    public async Task<IActionResult> Write(Guid editionId, RiskForm form, CancellationToken ct)
    {
        var page = await desk.PageAsync(editionId, form, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => desk.WriteAsync(editionId, form, ct), RiskForm.FieldOf)
            ? RedirectToAction(nameof(Show), new { editionId })
            : this.Refused(nameof(Show), page);
    }

    [HttpGet("files/{fileId:guid}")]
    public async Task<IActionResult> Read(Guid editionId, Guid fileId, CancellationToken ct)
    {
        var (file, content) = await desk.ReadAsync(editionId, fileId, ct);
        Response.Headers[HeaderNames.ContentSecurityPolicy] = "sandbox; default-src 'none'";
        Response.Headers.CacheControl = "no-store";
        return File(content, file.MediaType, file.Name);
    }
}
