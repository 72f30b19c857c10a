using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>Reads a row with what belongs to it, in one question: most records have no links, no files and one edition, and nothing more is asked of them.</summary>
public sealed class SurroundingsQuery(PublicRegister register)
{
    /// <param name="rows">One row, or none.</param>
    public Task<FoundRecord?> RunAsync(IQueryable<PublicRecord> rows, CancellationToken ct) =>
        (from record in rows
         join leaf in register.Log on record.ReleaseEventId equals leaf.ReleaseEventId into leaves
         from leaf in leaves.DefaultIfEmpty()
         join views in register.Views on record.DocumentId equals views.DocumentId into readings
         from views in readings.DefaultIfEmpty()
         select new FoundRecord(record, new()
         {
             Views = (long?)views!.Count ?? 0,
             Leaf = leaf,
             Editions = register.Editions.Count(other => other.DocumentId == record.DocumentId),
             HasFiles = register.Files.Any(file => file.RecordSequence == record.Sequence),
             HasLinks = register.Relations.Any(link => link.FromDocumentId == record.DocumentId) || register.Relations.Any(link => link.ToDocumentId == record.DocumentId),
         })).SingleOrDefaultAsync(ct);

    /// <summary>The same around a row that is not there yet: what its document has gathered so far.</summary>
    public async Task<FoundRecord> OutlookAsync(PublicRecord record, CancellationToken ct) => new(record, new()
    {
        Views = await register.Views.Where(views => views.DocumentId == record.DocumentId).Select(views => views.Count).SingleOrDefaultAsync(ct),
        HasLinks = true,
    });
}

/// <summary>A public row and what belongs to it.</summary>
public sealed record FoundRecord(PublicRecord Record, RecordSurroundings Around);
