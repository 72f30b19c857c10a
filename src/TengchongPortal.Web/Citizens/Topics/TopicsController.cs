using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Topics;

/// <summary>Topics (专题): what is kept together by a question, not by filing.</summary>
[AllowAnonymous]
[Route("topics")]
public sealed class TopicsController(TopicListQuery list, TopicQuery topics) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await list.RunAsync(ct));

    [HttpGet("{topic}")]
    public async Task<IActionResult> Show(string topic, [FromQuery] ListFilter filter, CancellationToken ct)
    {
        var page = await topics.FrameAsync(topic, ct);

        return await this.AcceptsAsync(async () => page = await topics.ListAsync(page, filter, ct), ReadFilter.FieldOf)
            ? View(page)
            : this.Refused(nameof(Show), await topics.UnlistedAsync(page, filter, ct));
    }
}
