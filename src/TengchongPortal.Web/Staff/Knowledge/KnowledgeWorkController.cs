using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Knowledge;

/// <summary>The entries of the knowledge base at the organs of a person: what is told no more, what is to be looked at again, what runs out, what is at work.</summary>
[May(Capability.WriteDrafts, Capability.ReviewFirst, Capability.RunReleases, Capability.HandleLetters, Capability.Supervise)]
[Route("staff/knowledge")]
public sealed class KnowledgeWorkController(KnowledgeWorkQuery work, ConfirmKnowledge confirm, CurrentActor current) : Controller
{
    public const string Address = "/staff/knowledge";

    public static ImmutableArray<Capability> Readers { get; } = [Capability.WriteDrafts, Capability.ReviewFirst, Capability.RunReleases, Capability.HandleLetters, Capability.Supervise];

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Knowledge", await work.RunAsync(await current.RequireAsync(), current.Now, ct));

    [HttpPost("{id:guid}/confirm")]
    [May(Capability.WriteDrafts)]
    [Tells(Deed.EntryConfirmed)]
    public async Task<IActionResult> Confirm(Guid id, ConfirmEntryForm form, CancellationToken ct)
    {
        var page = await work.RunAsync(await current.RequireAsync(), current.Now, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => confirm.RunAsync(id, form, ct), "")
            ? RedirectToAction(nameof(Index))
            : this.Refused("Knowledge", page);
    }
}
