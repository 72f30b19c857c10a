using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Concerns;

namespace TengchongPortal.Data.Reading;

/// <summary>Which record a person means by its id or index number, if citizens read it now.</summary>
public sealed class NamedRecords(PublicRegister register)
{
    public Task<NamedRecord?> FindAsync(Guid? document, string indexNumber, CancellationToken ct) =>
        register.Records
            .Where(record => record.Visibility == PublicVisibility.Shown && (document == null ? record.IndexNumber == indexNumber && indexNumber != "" : record.DocumentId == document))
            .Select(record => new NamedRecord(record.DocumentId, record.ReleasedAt))
            .FirstOrDefaultAsync(ct);
}
