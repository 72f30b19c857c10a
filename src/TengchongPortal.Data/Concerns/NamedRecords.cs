using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Concerns;

namespace TengchongPortal.Data.Concerns;

/// <summary>Which record a person means by its id or index number, if citizens read it now.</summary>
public sealed class NamedRecords(PortalDbContext db)
{
    public Task<NamedRecord?> FindAsync(Guid? document, string indexNumber, CancellationToken ct) =>
        db.PublicRecords.AsNoTracking()
            .Where(record => record.IsCurrent && record.Visibility == PublicVisibility.Shown && (document == null ? record.IndexNumber == indexNumber && indexNumber != "" : record.DocumentId == document))
            .Select(record => new NamedRecord(record.DocumentId, record.ReleasedAt))
            .FirstOrDefaultAsync(ct);
}
