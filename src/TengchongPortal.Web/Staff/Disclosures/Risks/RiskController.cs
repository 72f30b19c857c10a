using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Policies;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Disclosures.Risks;

/// <summary>舆情风险研判 of a text that touches what people live by (R33).</summary>
[May]
[Route("staff/disclosures/{editionId:guid}/risk")]
public sealed class RiskController(RiskPageQuery pages, RiskBook book, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Risk(Guid editionId, CancellationToken ct) => View(await pages.RunAsync(editionId, await current.RequireAsync(), ct));

    [HttpPost("")]
    [Tells(Deed.RiskEntered)]
    public async Task<IActionResult> Enter(Guid editionId, RiskForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        var page = await pages.RunAsync(editionId, actor, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => book.EnterAsync(page.DocumentId, form.Words, actor, current.Now, current.Origin, ct), RiskForm.FieldOf)
            ? RedirectToAction(nameof(Risk), new { editionId })
            : this.Refused(nameof(Risk), page with { Form = form });
    }
}
