using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>Attachments of a letter for whoever may know of it; each opening is in the audit log.</summary>
[May(Capability.HandleLetters, Capability.SignFinally)]
[Route("staff/letters/{id:guid}/files")]
public sealed class LetterFilesController(LetterSheets sheets, ReadLetterFile read, CurrentActor current) : Controller
{
    /// <exception cref="MissingException">There is no such letter or file for this person.</exception>
    [HttpGet("{fileId:guid}")]
    public async Task<IActionResult> Read(Guid id, Guid fileId, CancellationToken ct)
    {
        var sheet = await sheets.RequireAsync(id, await current.RequireAsync(), ct);
        var file = sheet.Opened.Files.FirstOrDefault(one => one.File.Id == fileId) ?? throw new MissingException("file");
        var content = await read.RunAsync(file.File, ct) ?? throw new MissingException("file");
        Response.Headers[HeaderNames.ContentSecurityPolicy] = "sandbox; default-src 'none'";
        Response.Headers.CacheControl = "no-store";
        return File(content, file.File.MediaType, file.Name);
    }
}
