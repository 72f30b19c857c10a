using System.Collections.Frozen;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Reading.Counts;
using TengchongPortal.Data.Sketches;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Training;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Reading.Changes;

/// <summary>
/// What no page of the citizens shows, or may show some minutes late (浏览量). Every table that is not named here moves the generation, so
/// that a new one can make pages slower by being forgotten but never wrong.
/// </summary>
public static class QuietTables
{
    private static readonly FrozenSet<Type> _rows = new[]
    {
        typeof(RecordViews), typeof(AuditEntry), typeof(ChainHead), typeof(StaffAccount), typeof(StaffSession), typeof(StaffNotice), typeof(OutboxMessage),
        typeof(DutyReminder), typeof(DraftSketch), typeof(DraftPresence), typeof(QuizAttempt), typeof(ReviewOpening), typeof(GateClaim), typeof(DataProtectionKey),
        typeof(PublicCount), // moves beside a public row only
    }.ToFrozenSet();

    public static bool Hold(Type row) => _rows.Contains(row);
}
