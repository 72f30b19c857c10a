using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Web.Citizens.PageCache;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Rates;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Wording.Letters;

namespace TengchongPortal.Web.Citizens.Letters.Following;

/// <summary>查询来信: by number and code, without an account.</summary>
[AllowAnonymous]
[DrawnAnew]
[Route("letters/status")]
public sealed class LetterStatusController(FollowLetter follow, TakeWriterStep take, LetterPass pass, ReceiptTries tries) : Controller
{
    /// <summary>One sentence for every reason: it must not tell which numbers exist.</summary>
    private const string Refusal = "编号或者查询码不正确，请对照回执再填一次。";

    [HttpGet("")]
    public async Task<IActionResult> Follow(CancellationToken ct) => await HeldAsync(ct) is { } letter ? Shown(letter, new()) : View("LookUp", new LookUpForm());

    [HttpPost("")]
    [EnableRateLimiting(RateLimits.LookUpPolicy)]
    public async Task<IActionResult> Follow(LookUpForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!tries.Allow(HttpContext, Receipt.NumberOf(form.Number)))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (ModelState.IsValid)
        {
            if (await follow.ShowAsync(form, ct) is { } letter)
            {
                pass.Give(HttpContext, letter);
                return RedirectToAction(nameof(Follow));
            }

            ModelState.AddModelError("", Refusal);
        }

        form.Code = "";
        return this.Refused("LookUp", form);
    }

    [HttpPost("steps")]
    [EnableRateLimiting(RateLimits.SubmissionPolicy)]
    public async Task<IActionResult> Take(WriterForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await HeldAsync(ct) is not { } letter)
        {
            return RedirectToAction(nameof(Follow));
        }

        await this.AcceptsAsync(() => take.TakeInAsync(form, ct), FieldOf);
        ModelState.Remove(nameof(form.KeptFiles));
        ModelState.Remove(nameof(form.DropsKept));
        if (!ModelState.IsValid || !await this.AcceptsAsync(() => take.RunAsync(letter, form, ct), FieldOf))
        {
            return Shown(letter, form);
        }

        this.Tell(form.Act!.Value.Thanks);
        return RedirectToAction(nameof(Follow));
    }

    private async Task<OpenedLetter?> HeldAsync(CancellationToken ct) => pass.Read(HttpContext) is { } held ? await follow.FindAsync(held.Letter, ct) : null;

    private ViewResult Shown(OpenedLetter letter, WriterForm form)
    {
        Response.Headers.CacheControl = "no-store";
        var page = follow.PageOf(letter, form);
        return ModelState.IsValid ? View("Status", page) : this.Refused("Status", page);
    }

    private static string FieldOf(string rule) => rule switch
    {
        "letters.words" => nameof(WriterForm.Words),
        "letters.files" => nameof(WriterForm.Files),
        "letters.rating" => nameof(WriterForm.Rating),
        _ => "",
    };
}
