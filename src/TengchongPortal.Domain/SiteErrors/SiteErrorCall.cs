using System.Collections.Immutable;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.SiteErrors;

/// <summary>A step of the ladder of a report whose day has come.</summary>
/// <param name="Capabilities">Who is told, at the organ that has the report in hand.</param>
public sealed record SiteErrorCall(NoticeKind Kind, ReminderStep Lease, DateOnly Due, int WorkingDaysLeft, ImmutableArray<Capability> Capabilities)
{
    private static readonly ImmutableArray<Capability> _assigned = [Capability.WriteDrafts];

    private static readonly ImmutableArray<Capability> _keepers = SiteErrorWorkflow.StepOf(SiteErrorEvent.Assign).Capabilities;

    private static readonly ImmutableArray<Capability> _closers = SiteErrorWorkflow.StepOf(SiteErrorEvent.Fix).Capabilities;

    private static readonly ImmutableArray<Capability> _all = [.. _closers, Capability.Supervise];

    /// <summary>
    /// The last step that has come: it is there or was handed on (0), nobody has looked at it in time (1), it must be closed today (2), it is late (3). On a rest
    /// day nobody is reminded. Each handing on begins anew.
    /// </summary>
    public static SiteErrorCall? Of(SiteError report, SiteErrorTerms terms, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(terms);
        if (!report.State.IsOpen())
        {
            return null;
        }

        var (isNew, due) = (report.State == SiteErrorState.Reported, terms.AnswerDue(report.ReportedAt).Due);
        var isUnseen = isNew && today > terms.TriageDue(report.ReportedAt).Due;
        var (step, kind, told) = today > due ? (3, NoticeKind.SiteErrorOverdue, _all)
            : today == due ? (2, NoticeKind.SiteErrorDue, isNew ? _keepers : _closers)
            : isUnseen ? (1, NoticeKind.SiteErrorUnseen, _keepers)
            : (0, NoticeKind.SiteErrorArrived, isNew ? _keepers : _assigned);
        return step == 0 || terms.Calendar.IsWorkday(today)
            ? new(kind, new($"site-error:{report.Id:N}:{report.Version}", due, step), due, -ReminderLadder.WorkingDaysPast(terms.Calendar, due, today), told)
            : null;
    }
}
