using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.WorkingTime.Notices;

/// <summary>What was read from the holiday files: the lines that hold, and the faults of those that do not.</summary>
public sealed record HolidayImport(
    ImmutableArray<HolidayNotice> Notices, ImmutableArray<HolidayDay> Days, ImmutableArray<LineFault> Faults)
{
    /// <summary>A line was refused; the calendar must not be taken into use.</summary>
    public bool IsRefused => Faults.Any(x => !x.IsWarning);

    /// <exception cref="RuleBrokenException">The first refusal, when a line was refused.</exception>
    public WorkingCalendar Calendar() =>
        Faults.FirstOrDefault(x => !x.IsWarning) is { } fault
            ? throw new RuleBrokenException(fault.Refusal.Code, $"{fault.File}第{fault.Line}行：{fault.Refusal.Message}")
            : WorkingCalendar.From(Notices, Days);
}
