using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Meetings;

namespace TengchongPortal.Web.Citizens.Disclosures.Policies;

/// <summary>Brings the open items of a meeting and what explains them together on its page (R30), and where it stands in time (R40).</summary>
public sealed class MeetingPartQuery(PublicRegister register, ReferenceBook book, TimeProvider clock)
{
    /// <returns>Null for a record that is no meeting, and for an edition that is not in force.</returns>
    public async Task<MeetingPart?> RunAsync(PublicRecord record, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.IsCurrent && book.Contracts.Find(record.TypeKey) is { HoldsAgenda: true }
            && await new MeetingReading(register, book.Contracts).RunAsync(record.DocumentId, ct) is [var meeting, ..]
            ? new(meeting, MeetingPhases.On(meeting.HeldOn, ChinaTime.DayOf(clock.GetUtcNow())))
            : null;
    }
}

/// <summary>A meeting on its page.</summary>
public sealed record MeetingPart(MeetingRow Meeting, MeetingPhase Phase);
