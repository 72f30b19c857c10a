using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Citizens.Disclosures.Parts;
using TengchongPortal.Web.Citizens.Disclosures.Records;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Previewing;

/// <summary>Draws the citizens' page and its print of a text that is not out, with the citizens' own views. Attachments that lie in quarantine are led to the dossier.</summary>
public sealed class DrawOutlook(PortalDbContext db, PublicTexts texts, RecordOutlook outlook, DrawRecord draw, LinkGenerator addresses)
{
    private const string LinksOutside = "<base target=\"_blank\">";

    public async Task<DraftPreview> RunAsync(RevisionText text, Guid organId, Edition? edition, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!await db.Columns.AnyAsync(column => column.Id == text.ColumnId, ct))
        {
            var alone = texts.Rendered(text);
            return new(alone.Html, Readability.Of(alone.PlainText));
        }

        var record = await texts.UnreleasedAsync(text, organId, edition?.Document, at, ct);
        var page = await outlook.DrawAsync(record, Files(text, edition), text.Relations, ct);
        return new(record.BodyHtml, Readability.Of(record.BodyText), Led(await draw.PageAsync(page), text, edition), Led(await draw.PaperAsync(page), text, edition));
    }

    private List<RecordAttachment> Files(RevisionText text, Edition? edition) =>
        [.. text.Files.OrderBy(file => file.Ordinal).Select(file => new RecordAttachment(file.Name, AddressOf(file, edition), file.MediaType, file.Length, file.Sha256))];

    private string Led(string html, RevisionText text, Edition? edition) => text.Files
        .Aggregate(html, (page, file) => page.Replace($"\"{PublicAddresses.File(file.Id, file.Name)}\"", $"\"{AddressOf(file, edition)}\"", StringComparison.Ordinal))
        .Replace(PublicAddresses.Record(Guid.Empty), PublicAddresses.Record(Guid.Empty)[..^36] + "…", StringComparison.Ordinal)
        .Replace("<head>", "<head>" + LinksOutside, StringComparison.Ordinal);

    private string AddressOf(RevisionFile file, Edition? edition) =>
        addresses.GetPathByAction(nameof(DossierFilesController.Read), "DossierFiles", new { editionId = edition?.Id, fileId = file.Id }) ?? "";
}
