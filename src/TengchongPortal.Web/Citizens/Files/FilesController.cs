using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using TengchongPortal.Data.Files;
using TengchongPortal.Web.Citizens.Layout;
using TengchongPortal.Web.Citizens.PageCache;

namespace TengchongPortal.Web.Citizens.Files;

/// <summary>Attachments obey the state of their record: what is hidden or taken away is not sent, whoever kept the address.</summary>
[AllowAnonymous]
[DrawnAnew]
public sealed class FilesController(PublicFileQuery files, [FromKeyedServices(FileStores.Published)] IFileStore store) : Controller
{
    [HttpGet("files/{id:guid}/{name}")]
    public async Task<IActionResult> Send(Guid id, string name, CancellationToken ct) => await files.RunAsync(id, ct) switch
    {
        { File: { } file } when name == file.Name => Send(file),
        { File: { } file } => RedirectToActionPermanent(nameof(Send), new { id, name = file.Name }),
        var answer => this.Gone(answer.Gone!),
    };

    private FileStreamResult Send(OpenFile file)
    {
        var content = store.OpenRead(file.Sha256) ?? throw new StorageUnavailableException($"The published file {file.Sha256} is not in the store.");
        var disposition = new ContentDispositionHeaderValue(file.Disposition);
        disposition.SetHttpFileName(file.Name);
        Response.Headers.ContentDisposition = disposition.ToString();
        Response.Headers.ContentSecurityPolicy = OpenFile.GuestPolicy;
        Response.Headers.CacheControl = "no-cache";

        return File(content, file.MediaType, lastModified: null, new EntityTagHeaderValue($"\"{file.Sha256}\""), enableRangeProcessing: true);
    }
}
