namespace TengchongPortal.Web.Components.Times;

/// <summary>Days of publication from one to another, both included; without an end on a side that is null.</summary>
public readonly record struct Period(DateOnly? From, DateOnly? To)
{
    public bool IsAll => From is null && To is null;

    /// <summary>2019年, 2019年12月, 2019年12月3日, or the two days.</summary>
    public string Label => (From, To) switch
    {
        ({ } from, { } to) when from == to => ChinaClock.LongDay(from),
        ({ Day: 1 } from, { } to) when to == from.AddMonths(1).AddDays(-1) => $"{from.Year}年{from.Month}月",
        ({ Day: 1, Month: 1 } from, { } to) when to == from.AddYears(1).AddDays(-1) => $"{from.Year}年",
        ({ } from, { } to) => $"{ChinaClock.LongDay(from)}至{ChinaClock.LongDay(to)}",
        ({ } from, null) => $"{ChinaClock.LongDay(from)}以后",
        (null, { } to) => $"{ChinaClock.LongDay(to)}以前",
        _ => "",
    };
}
