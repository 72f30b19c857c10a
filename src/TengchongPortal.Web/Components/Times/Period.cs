namespace TengchongPortal.Web.Components.Times;

/// <summary>Days of publication from one to another, both included; without an end on a side that is null.</summary>
public readonly record struct Period(DateOnly? From, DateOnly? To)
{
    public bool IsAll => From is null && To is null;

    /// <summary>2019年, 2019年12月, 2019年12月3日, or the two days.</summary>
    public string Label => (From, To) switch
    {
        ({ } from, { } to) when from == to => ChinaClock.LongDay(from),
        ({ Day: 1, Month: 1 } from, { Day: 31, Month: 12 } to) when from.Year == to.Year => $"{from.Year}年",
        ({ Day: 1 } from, { } to) when (from.Year, from.Month, DateTime.DaysInMonth(to.Year, to.Month)) == (to.Year, to.Month, to.Day) => $"{from.Year}年{from.Month}月",
        ({ } from, { } to) => $"{ChinaClock.LongDay(from)}至{ChinaClock.LongDay(to)}",
        ({ } from, null) => $"{ChinaClock.LongDay(from)}起",
        (null, { } to) => $"截至{ChinaClock.LongDay(to)}",
        _ => "",
    };
}
