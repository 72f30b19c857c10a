using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Files.Previews;
using TengchongPortal.Web.Citizens.Layout;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Files.Previews;

/// <summary>A docx or xlsx as a page, for whoever has no program that opens it. It obeys the state of the record as the file does.</summary>
[AllowAnonymous]
public sealed class FilePreviewsController(PublicFileQuery files, [FromKeyedServices(FileStores.Published)] IFileStore store) : Controller
{
    [HttpGet("files/{id:guid}/text")]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct) => await files.RunAsync(id, ct) switch
    {
        { File: { } file } when FilePreviews.Knows(file.MediaType) => View(PageOf(id, file)),
        { File: not null } => throw new MissingException("preview"),
        var answer => this.Gone(answer.Gone!),
    };

    private FilePreviewPage PageOf(Guid id, OpenFile file)
    {
        using var content = store.OpenRead(file.Sha256) ?? throw new StorageUnavailableException($"The published file {file.Sha256} is not in the store.");
        return new(file.Name, PublicAddresses.File(id, file.Name), FileWords.TypeOf(file.Name), file.RecordTitle, PublicAddresses.Record(file.RecordId), FilePreviews.Of(content, file.MediaType));
    }
}
