using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Files;

/// <summary>Finds an attachment as long as an edition that citizens can read carries it; the newest such edition says its name.</summary>
public sealed class PublicFileQuery(PublicRegister register)
{
    /// <exception cref="MissingException">There is no such file, or its record does not show it any more.</exception>
    public async Task<OpenFile> RunAsync(Guid id, CancellationToken ct) =>
        await register.Files.Where(file => file.FileId == id)
            .OrderByDescending(file => file.Record.EditionNumber)
            .Select(file => new OpenFile(file.Name, file.MediaType, file.Sha256))
            .FirstOrDefaultAsync(ct)
        ?? throw new MissingException("file");
}
