using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;

namespace TengchongPortal.Web.Citizens.Disclosures.Policies;

/// <summary>Brings the open items of a meeting and what explains them together on its page (R30).</summary>
public sealed class MeetingPartQuery(PublicRegister register, ReferenceBook book)
{
    /// <returns>Null for a record that is no meeting, and for an edition that is not in force.</returns>
    public async Task<MeetingRow?> RunAsync(PublicRecord record, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.IsCurrent && book.Contracts.Find(record.TypeKey) is { HoldsAgenda: true }
            && await new MeetingReading(register).RunAsync(record.DocumentId, ct) is [var meeting, ..]
            ? meeting
            : null;
    }
}
