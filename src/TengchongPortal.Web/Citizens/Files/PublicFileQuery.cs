using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Web.Citizens.Layout;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Files;

/// <summary>
/// Finds an attachment as long as an edition that citizens can read carries it; the newest such edition says its name. Afterwards its
/// address tells what the address of the record tells, and neither name nor type.
/// </summary>
public sealed class PublicFileQuery(PublicRegister register, ReferenceBook book)
{
    /// <exception cref="MissingException">No file of this id was ever public.</exception>
    public async Task<FileAnswer> RunAsync(Guid id, CancellationToken ct) =>
        await OpenAsync(id, ct) is { } open ? new() { File = open } : new() { Gone = await GoneAsync(id, ct) };

    private Task<OpenFile?> OpenAsync(Guid id, CancellationToken ct) =>
        register.Files.Where(file => file.FileId == id)
            .OrderByDescending(file => file.Record.EditionNumber)
            .Select(file => new OpenFile(file.Name, file.MediaType, file.Sha256, file.Record.DocumentId, file.Record.Title))
            .FirstOrDefaultAsync(ct);

    private async Task<GonePage> GoneAsync(Guid id, CancellationToken ct)
    {
        var record = await register.FileAddresses.Where(file => file.FileId == id)
            .OrderByDescending(file => file.Record.EditionNumber)
            .Select(file => file.Record)
            .FirstOrDefaultAsync(ct)
            ?? throw new MissingException("file");

        return GonePage.Of(record, book);
    }
}
