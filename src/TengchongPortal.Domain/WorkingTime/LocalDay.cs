using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.WorkingTime;

/// <summary>
/// A local decision that goes before the national notice: emergency closure, or a customary festival where the law
/// lets the place set one (全国年节及纪念日放假办法 第四条). Rare, so always with a reason and an approver.
/// </summary>
public sealed record LocalDay
{
    private LocalDay(DateOnly date, DayKind kind, string reason, string approvedBy, DateOnly approvedOn) =>
        (Date, Kind, Reason, ApprovedBy, ApprovedOn) = (date, kind, reason, approvedBy, approvedOn);

    public DateOnly Date { get; }

    public DayKind Kind { get; }

    /// <summary>Why, in Chinese; printed in the working of every deadline it touches.</summary>
    public string Reason { get; }

    /// <summary>Who approved it: an office or a person in office.</summary>
    public string ApprovedBy { get; }

    /// <summary>Day of approval; before it the decision is not known.</summary>
    public DateOnly ApprovedOn { get; }

    /// <exception cref="RuleBrokenException"><c>calendar.local.reason</c> or <c>calendar.local.approval</c>.</exception>
    public static LocalDay Approve(DateOnly date, DayKind kind, string reason, string approvedBy, DateOnly approvedOn) =>
        string.IsNullOrWhiteSpace(reason) ? throw new RuleBrokenException("calendar.local.reason", "本地调整工作日必须写明理由")
        : string.IsNullOrWhiteSpace(approvedBy) ? throw new RuleBrokenException("calendar.local.approval", "本地调整工作日必须经过批准并写明批准人")
        : new(date, kind, reason.Trim(), approvedBy.Trim(), approvedOn);
}
