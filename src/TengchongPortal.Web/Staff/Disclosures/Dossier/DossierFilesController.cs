using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using TengchongPortal.Data.Files;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

/// <summary>Attachments of an edition for whoever may know of it, straight from quarantine.</summary>
[May]
[Route("staff/disclosures/{editionId:guid}/files")]
public sealed class DossierFilesController(DossierReader reader, CurrentActor current, [FromKeyedServices(FileStores.Quarantine)] IFileStore quarantine) : Controller
{
    [HttpGet("{fileId:guid}")]
    public async Task<IActionResult> Read(Guid editionId, Guid fileId, CancellationToken ct)
    {
        var edition = await reader.RequireOpenAsync(editionId, await current.RequireAsync(), ct);
        var file = edition.Revisions.Where(revision => revision.Content is not null).SelectMany(revision => revision.Text.Files).FirstOrDefault(one => one.Id == fileId);
        if (file is null || quarantine.OpenRead(file.Sha256) is not { } content)
        {
            throw new MissingException("file");
        }

        Response.Headers[HeaderNames.ContentSecurityPolicy] = "sandbox; default-src 'none'";
        return File(content, file.MediaType, file.Name);
    }
}
