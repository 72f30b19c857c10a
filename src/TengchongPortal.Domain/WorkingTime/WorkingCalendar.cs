using System.Collections.Concurrent;
using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.WorkingTime.Notices;

namespace TengchongPortal.Domain.WorkingTime;

/// <summary>
/// Chinese working days (工作日), versioned by notice: Monday to Friday, less the days off of the State Council's yearly
/// notice, plus its swapped Saturdays and Sundays, all below a local decision
/// (国务院关于职工工作时间的规定 第七条; 全国年节及纪念日放假办法). Immutable; days are China Standard Time.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly ImmutableArray<HolidayDay> _allDays;
    private readonly ImmutableArray<LocalDay> _allLocalDays;
    private readonly Dictionary<int, HolidayNotice> _inForce;
    private readonly Dictionary<DateOnly, HolidayDay> _days;
    private readonly Dictionary<DateOnly, LocalDay> _localDays;
    private readonly ConcurrentDictionary<(int Notices, int LocalDays), WorkingCalendar> _views = new();

    private WorkingCalendar(
        ImmutableArray<HolidayNotice> notices, ImmutableArray<HolidayDay> days, ImmutableArray<LocalDay> localDays, DateOnly knownOn)
    {
        (Notices, _allDays, _allLocalDays) = (notices, days, localDays);

        _inForce = notices.Where(x => x.PublishedOn <= knownOn).GroupBy(x => x.Year)
            .ToDictionary(year => year.Key, year => year.MaxBy(x => x.Version)!);
        _days = days.Where(x => _inForce.TryGetValue(x.Notice.Year, out var notice) && notice == x.Notice)
            .GroupBy(x => x.Date).ToDictionary(date => date.Key, date => date.MaxBy(x => x.Notice.Year)!);
        _localDays = localDays.Where(x => x.ApprovedOn <= knownOn)
            .GroupBy(x => x.Date).ToDictionary(date => date.Key, date => date.MaxBy(x => x.ApprovedOn)!);
    }

    /// <summary>Every notice loaded, known or not on the day this calendar stands for.</summary>
    public ImmutableArray<HolidayNotice> Notices { get; }

    /// <summary>The calendar with all notices given. Of two local decisions on a day the later approved holds.</summary>
    public static WorkingCalendar From(
        IEnumerable<HolidayNotice> notices, IEnumerable<HolidayDay> days, IEnumerable<LocalDay>? localDays = null) =>
        new([.. notices.Distinct()], [.. days], [.. localDays ?? []], DateOnly.MaxValue);

    /// <summary>The same notices with these local decisions added.</summary>
    public WorkingCalendar With(IEnumerable<LocalDay> localDays) =>
        new(Notices, _allDays, [.. _allLocalDays, .. localDays], DateOnly.MaxValue);

    /// <summary>The calendar as it could be known on <paramref name="day"/>: notices published, and decisions approved, by the end of that day.</summary>
    public WorkingCalendar AsKnownOn(DateOnly day) =>
        _views.GetOrAdd((Notices.Count(x => x.PublishedOn <= day), _allLocalDays.Count(x => x.ApprovedOn <= day)), _ => new(Notices, _allDays, _allLocalDays, day));

    /// <summary>The notice in force for a year, or null when none is known: results in that year are provisional.</summary>
    public HolidayNotice? NoticeFor(int year) => _inForce.GetValueOrDefault(year);

    /// <summary>The notice that names this very day, or null for an ordinary day.</summary>
    public HolidayNotice? NoticeNaming(DateOnly day) => _days.GetValueOrDefault(day)?.Notice;

    /// <summary>A local decision or a notice reaches this day; beyond, only weekends are known.</summary>
    public bool Covers(DateOnly day) => _inForce.ContainsKey(day.Year) || _days.ContainsKey(day) || _localDays.ContainsKey(day);

    public bool IsWorkday(DateOnly day) =>
        _localDays.TryGetValue(day, out var local) ? local.Kind == DayKind.Work
        : _days.TryGetValue(day, out var named) ? named.Kind == DayKind.Work
        : !day.IsWeekend;

    /// <summary>The day with its reason, for the day-by-day working of a deadline.</summary>
    public CalendarDay Read(DateOnly day) => new(day, IsWorkday(day), Covers(day), Reason(day));

    /// <summary>Workdays strictly after <paramref name="day"/>, one by one, without end (民法典 第二百零一条: the starting day does not count).</summary>
    public IEnumerable<DateOnly> WorkingDaysAfter(DateOnly day)
    {
        while (day < DateOnly.MaxValue)
        {
            day = day.AddDays(1);
            if (IsWorkday(day))
            {
                yield return day;
            }
        }
    }

    /// <summary>The <paramref name="count"/>-th workday strictly after <paramref name="from"/>; 0 is <paramref name="from"/> itself.</summary>
    /// <exception cref="RuleBrokenException"><c>deadline.days</c> below 0, <c>deadline.range</c> beyond the year 9999.</exception>
    public DateOnly AddWorkingDays(DateOnly from, int count) => count switch
    {
        < 0 => throw CalendarLimits.NegativePeriod(),
        0 => from,
        _ => WorkingDaysAfter(from).Skip(count - 1).Select(day => (DateOnly?)day).FirstOrDefault() ?? throw CalendarLimits.OutOfRange(),
    };

    /// <summary>Workdays in (<paramref name="after"/>, <paramref name="until"/>]; 0 when until is not later.</summary>
    public int CountWorkingDays(DateOnly after, DateOnly until) => WorkingDaysAfter(after).TakeWhile(day => day <= until).Count();

    /// <summary>Calendar days on (日, 自然日), rolled past rest days: a last day on a day off moves to the first day after it (民法典 第二百零三条).</summary>
    public DateOnly AddCalendarDays(DateOnly from, int count) => FirstWorkdayFrom(CalendarLimits.AddDays(from, count));

    /// <summary>The same day number <paramref name="count"/> months on, else the last of that month, rolled past rest days.</summary>
    public DateOnly AddMonths(DateOnly from, int count) => FirstWorkdayFrom(CalendarLimits.AddMonths(from, count));

    /// <summary>The last day of a display of at least <paramref name="count"/> units (公示、征求意见): never shorter, and never ending on a rest day.</summary>
    public DateOnly MinDisplay(DateOnly start, int count, PeriodUnit unit) => unit switch
    {
        PeriodUnit.WorkingDays => AddWorkingDays(start, count),
        PeriodUnit.CalendarDays => AddCalendarDays(start, count),
        PeriodUnit.Months => AddMonths(start, count),
    };

    private DateOnly FirstWorkdayFrom(DateOnly day) => IsWorkday(day) ? day : AddWorkingDays(day, 1);

    private string Reason(DateOnly day)
    {
        if (_localDays.TryGetValue(day, out var local))
        {
            return local.Kind == DayKind.Work ? $"{local.Reason}，本地决定上班" : $"{local.Reason}，本地决定放假";
        }

        return _days.TryGetValue(day, out var named) ? named.Reason
            : Covers(day) ? day.WeekdayReason
            : $"{day.WeekdayReason}（{Deadline.ProvisionalNote}）";
    }
}
