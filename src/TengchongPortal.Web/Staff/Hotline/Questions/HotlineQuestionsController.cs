using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Hotline.Questions;

/// <summary>热线的问答建议 (R132, R133): the difference file of the hotline, and what each organ does about its own lines of it.</summary>
[May(Capability.WriteDrafts, Capability.HandleLetters)]
[Route("staff/hotline/questions")]
public sealed class HotlineQuestionsController(HotlineQuestionsQuery questions, ExchangeQuestions exchange, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await questions.RunAsync(await current.RequireAsync(), ct));

    [HttpPost("")]
    [May(Capability.HandleLetters)]
    [Tells(Deed.HotlineQuestionsReceived)]
    public async Task<IActionResult> Receive(HotlineQuestionsForm form, CancellationToken ct) =>
        ModelState.IsValid && await this.AcceptsAsync(() => exchange.ReceiveAsync(form, ct), nameof(HotlineQuestionsForm.File))
            ? RedirectToAction(nameof(Index))
            : this.Refused(nameof(Index), await questions.RunAsync(await current.RequireAsync(), ct));

    [HttpPost("{id:guid}/take-up")]
    [May(Capability.WriteDrafts)]
    [Tells(Deed.HotlineQuestionTakenUp)]
    public async Task<IActionResult> TakeUp(Guid id, CancellationToken ct)
    {
        Guid? edition = null;
        return await this.AcceptsAsync(async () => edition = await exchange.TakeUpAsync(id, ct))
            ? RedirectToAction(nameof(DossierController.Show), "Dossier", new { editionId = edition })
            : this.Refused(nameof(Index), await questions.RunAsync(await current.RequireAsync(), ct));
    }

    [HttpPost("{id:guid}/decline")]
    [May(Capability.WriteDrafts)]
    [Tells(Deed.HotlineQuestionDeclined)]
    public async Task<IActionResult> Decline(Guid id, DeclineQuestionForm form, CancellationToken ct) =>
        ModelState.IsValid && await this.AcceptsAsync(() => exchange.DeclineAsync(id, form, ct), nameof(DeclineQuestionForm.DeclineReason))
            ? RedirectToAction(nameof(Index))
            : this.Refused(nameof(Index), (await questions.RunAsync(await current.RequireAsync(), ct)) with { Declining = id, Decline = form });
}
