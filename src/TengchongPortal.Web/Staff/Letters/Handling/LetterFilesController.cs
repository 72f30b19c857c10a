using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>Attachments of a letter for whoever may know of it; each opening is in the audit log. Who does not handle the letter gives a reason first, as for the contact.</summary>
[May(Capability.HandleLetters, Capability.SignFinally)]
[Route("staff/letters/{id:guid}/files/{fileId:guid}")]
public sealed class LetterFilesController(LetterSheets sheets, HandleLetter handle, ReadLetterFile read, CurrentActor current) : Controller
{
    /// <exception cref="MissingException">There is no such letter or file for this person.</exception>
    [HttpGet("")]
    public async Task<IActionResult> Read(Guid id, Guid fileId, CancellationToken ct)
    {
        var page = await RequireAsync(id, fileId, ct);
        return page.Sheet.ReadsWithReason ? View("FileReason", page) : await SendAsync(page, ct);
    }

    /// <exception cref="MissingException">There is no such letter or file for this person.</exception>
    [HttpPost("")]
    public async Task<IActionResult> Open(Guid id, Guid fileId, ContactForm form, CancellationToken ct)
    {
        var page = await RequireAsync(id, fileId, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => handle.ReadFileAsync(id, form, ct), nameof(form.Reason))
            ? await SendAsync(page, ct)
            : this.Refused("FileReason", page with { Form = form });
    }

    private async Task<LetterFilePage> RequireAsync(Guid id, Guid fileId, CancellationToken ct)
    {
        var sheet = await sheets.RequireAsync(id, await current.RequireAsync(), ct);
        return new(sheet, sheet.Opened.Files.FirstOrDefault(one => one.File.Id == fileId) ?? throw new MissingException("file"));
    }

    private async Task<IActionResult> SendAsync(LetterFilePage page, CancellationToken ct)
    {
        var content = await read.RunAsync(page.File.File, ct) ?? throw new MissingException("file");
        Response.Headers[HeaderNames.ContentSecurityPolicy] = "sandbox; default-src 'none'";
        Response.Headers.CacheControl = "no-store";
        return File(content, page.File.File.MediaType, page.File.Name);
    }
}
