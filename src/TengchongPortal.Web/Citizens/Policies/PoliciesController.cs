using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Policies;

/// <summary>The standing lists of policies (政策文件) and of interpretations (政策解读), whole or kept to a topic of the year.</summary>
[AllowAnonymous]
public sealed class PoliciesController(PolicyListQuery lists) : Controller
{
    [HttpGet("policies")]
    [HttpGet("policies/topics/{yearTopic}")]
    public Task<IActionResult> Index([FromQuery] ListFilter filter, string? yearTopic, CancellationToken ct) => ListAsync(PublicAddresses.Policies, filter, yearTopic, ct);

    [HttpGet("interpretations")]
    [HttpGet("interpretations/topics/{yearTopic}")]
    public Task<IActionResult> Interpretations([FromQuery] ListFilter filter, string? yearTopic, CancellationToken ct) => ListAsync(PublicAddresses.Interpretations, filter, yearTopic, ct);

    private async Task<IActionResult> ListAsync(string list, ListFilter filter, string? yearTopic, CancellationToken ct)
    {
        var page = await lists.FrameAsync(list, yearTopic ?? "", ct);

        return await this.AcceptsAsync(async () => page = await lists.ListAsync(page, filter, ct), ReadFilter.FieldOf)
            ? View(nameof(Index), page)
            : this.Refused(nameof(Index), await lists.UnlistedAsync(page, filter, ct));
    }
}
