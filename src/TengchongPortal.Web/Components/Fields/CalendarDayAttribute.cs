using System.ComponentModel.DataAnnotations;

namespace TengchongPortal.Web.Components.Fields;

/// <summary>A day that office work can mean. What lies outside was mistyped, and would run over the ends of the calendar when days are counted from it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CalendarDayAttribute : ValidationAttribute
{
    private const int FirstYear = 1900;

    private const int LastYear = 2199;

    public CalendarDayAttribute()
        : base($"{{0}}请填写{FirstYear}年至{LastYear}年之间的日期。")
    {
    }

    public override bool IsValid(object? value) => value switch
    {
        DateOnly day => day.Year is >= FirstYear and <= LastYear,
        DateTime time => time.Year is >= FirstYear and <= LastYear,
        _ => true,
    };
}
