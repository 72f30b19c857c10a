namespace TengchongPortal.Domain.WorkingTime.Notices;

/// <summary>One day named by a notice; the key is the date, not the year of the notice.</summary>
/// <param name="Name">Holiday the day belongs to, as the notice says (国庆节).</param>
public sealed record HolidayDay(DateOnly Date, DayKind Kind, string Name, HolidayNotice Notice);
