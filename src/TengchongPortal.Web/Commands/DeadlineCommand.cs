using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Web.Commands;

/// <summary><c>deadline</c>: the last day of a legal period with its day-by-day working.</summary>
public sealed class DeadlineCommand(WorkingCalendar calendar) : ICommand
{
    public string Name => "deadline";

    public string Usage => "deadline --from 年-月-日 --days 天数 [--unit working|calendar] [--known-on 年-月-日] [--json]";

    public StoreUse Use => StoreUse.None;

    public Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        var (unit, knownOn) = (UnitOf(arguments.Option("unit") ?? "working"), arguments.Day("known-on"));
        if (arguments.Words.Count > 0 || arguments.Day("from") is not { } from || arguments.Number("days") is not { } days || unit is null
            || (arguments.Has("known-on") && knownOn is null))
        {
            return Task.FromResult(2);
        }

        var deadline = Deadline.Compute(calendar, from, days, unit.Value, knownOn);
        output.Print(DocumentOf(deadline), LinesOf(deadline));
        return Task.FromResult(0);
    }

    private static PeriodUnit? UnitOf(string word) => word switch
    {
        "working" => PeriodUnit.WorkingDays,
        "calendar" => PeriodUnit.CalendarDays,
        _ => null,
    };

    /// <summary>The shape of architecture §5.</summary>
    private static object DocumentOf(Deadline deadline) => new
    {
        from = deadline.From,
        days = deadline.Count,
        unit = deadline.Unit == PeriodUnit.WorkingDays ? "working" : "calendar",
        due = deadline.Due,
        provisional = deadline.Provisional,
        knownOn = deadline.KnownOn,
        steps = deadline.Steps.Select(step => new { date = step.Date, counts = step.Counts, reason = step.Reason }).ToList(),
    };

    private static IEnumerable<string> LinesOf(Deadline deadline) =>
    [
        $"起算事由日 {deadline.From:yyyy-MM-dd}（当日不计入）",
        .. deadline.Steps.Select(step => $"{step.Date:yyyy-MM-dd}　{(step.Counts ? "计入" : "不计")}　{step.Reason}"),
        $"届满日 {deadline.Due:yyyy-MM-dd}",
        .. deadline.Note is { } note ? new[] { note } : [],
    ];
}
