using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Policies.Meetings;

/// <summary>Executive meetings, press conferences and briefings with their open items, year by year (R30).</summary>
[AllowAnonymous]
public sealed class MeetingsController(MeetingListQuery meetings) : Controller
{
    [HttpGet("meetings")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await meetings.RunAsync(null, ct));

    /// <exception cref="MissingException">No meeting was held in that year.</exception>
    [HttpGet("meetings/{meetingYear:int}")]
    public async Task<IActionResult> Year(int meetingYear, CancellationToken ct) => View(nameof(Index), await meetings.RunAsync(meetingYear, ct));
}
