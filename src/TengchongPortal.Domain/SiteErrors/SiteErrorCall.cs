using System.Collections.Immutable;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.SiteErrors;

/// <summary>A step of the ladder of a report whose day has come.</summary>
/// <param name="Capabilities">Who is told, at the organ that has the report in hand.</param>
public sealed record SiteErrorCall(NoticeKind Kind, ReminderStep Lease, DateOnly Due, int WorkingDaysLeft, ImmutableArray<Capability> Capabilities)
{
    private static readonly ImmutableArray<Capability> _keepers = [Capability.KeepSite, Capability.RunReleases];

    private static readonly ImmutableArray<Capability> _writers = [.. _keepers, Capability.WriteDrafts];

    private static readonly ImmutableArray<Capability> _supervisors = [.. _writers, Capability.Supervise];

    /// <summary>
    /// The last step that has come: it is there or was handed on (0), nobody has looked at it in time (1), it must be closed today (2), it is late (3). Whoever
    /// gets it from another organ begins anew.
    /// </summary>
    public static SiteErrorCall? Of(SiteError report, SiteErrorTerms terms, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(terms);
        if (!report.State.IsOpen())
        {
            return null;
        }

        var due = terms.AnswerDue(report.ReportedAt).Due;
        var isUnseen = report.State == SiteErrorState.Reported && today > terms.TriageDue(report.ReportedAt).Due;
        var (step, kind, told) = today > due ? (3, NoticeKind.SiteErrorOverdue, _supervisors)
            : today == due ? (2, NoticeKind.SiteErrorDue, report.State == SiteErrorState.Reported ? _keepers : _writers)
            : isUnseen ? (1, NoticeKind.SiteErrorDue, _keepers)
            : (0, NoticeKind.SiteErrorArrived, report.State == SiteErrorState.Reported ? _keepers : _writers);
        var left = today <= due ? terms.Calendar.CountWorkingDays(today, due) : -terms.Calendar.CountWorkingDays(due, today);
        return new(kind, new($"site-error:{report.Id:N}:{report.OrganPath}", due, step), due, left, told);
    }
}
