using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Citizens.Letters.Following;
using TengchongPortal.Web.Citizens.PageCache;
using TengchongPortal.Web.Foundations.Rates;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Letters.Writing;

/// <summary>写信: without an account; the receipt is shown after the letter is durable.</summary>
[AllowAnonymous]
[DrawnAnew]
[Route("letters")]
public sealed class WriteLetterController(WriteLetter write, WriteLetterQuery sheets, SimilarAnswersQuery similar, FollowLetter follow, LetterPass pass) : Controller
{
    /// <param name="about">The record that the letter is about.</param>
    /// <param name="kind">The kind that is chosen on the sheet, by name; any other word chooses none.</param>
    [HttpGet("new")]
    public async Task<IActionResult> Write(Guid? about, string? kind, CancellationToken ct) => View("New", await sheets.RunAsync(new() { FormKey = Guid.NewGuid(), About = about, Kind = LetterKinds.Named(kind) }, ct));

    [HttpPost("new")]
    [EnableRateLimiting(RateLimits.SubmissionPolicy)]
    public async Task<IActionResult> Write(LetterForm form, CancellationToken ct)
    {
        await this.AcceptsAsync(() => write.TakeInAsync(form, ct), nameof(form.Files));
        ModelState.Remove(nameof(form.KeptFiles));
        ModelState.Remove(nameof(form.DropsKept));
        if (ModelState.IsValid && await similar.OfferAsync(form, ct) is { Count: > 0 } offered)
        {
            return View("New", await sheets.RunAsync(form, ct) with { Similar = offered });
        }

        HeldPass? sent = null;
        if (ModelState.IsValid && await this.AcceptsAsync(async () => sent = await write.RunAsync(form, ct), nameof(form.Organ)))
        {
            pass.Give(HttpContext, sent!.Letter, sent.Code);
            return RedirectToAction(nameof(Receipt));
        }

        return this.Refused("New", await sheets.RunAsync(form, ct));
    }

    [HttpGet("receipt")]
    public async Task<IActionResult> Receipt(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        return pass.Read(HttpContext) is { Code: { } code } held && await follow.FindAsync(held.Letter, ct) is { } letter
            ? View("Receipt", new ReceiptPage(letter, code))
            : RedirectToAction(nameof(LetterStatusController.Follow), "LetterStatus");
    }
}
