using System.ComponentModel.DataAnnotations;
using TengchongPortal.Data.Staff.Roster;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Staff.Roster;

/// <summary>A turn of duty as it is typed: days and full hours in China.</summary>
public sealed class ShiftForm
{
    /// <summary>Key of the organ whose roster stands on the page.</summary>
    public string Organ { get; set; } = "";

    [Display(Name = "值班事项"), Required(ErrorMessage = "请选择值班事项。")]
    public DutyKey? Key { get; set; }

    [Display(Name = "值班人"), Required(ErrorMessage = "请选择值班人。")]
    public Guid? Person { get; set; }

    [Display(Name = "起始日期"), Required(ErrorMessage = "请填写起始日期。"), CalendarDay]
    public DateOnly? FromDay { get; set; }

    [Display(Name = "起始时间"), Required(ErrorMessage = "请选择起始时间。"), Range(0, 23, ErrorMessage = "请从列表中选择起始时间。")]
    public int? FromHour { get; set; }

    [Display(Name = "结束日期"), Required(ErrorMessage = "请填写结束日期。"), CalendarDay]
    public DateOnly? UntilDay { get; set; }

    [Display(Name = "结束时间"), Required(ErrorMessage = "请选择结束时间。"), Range(1, 24, ErrorMessage = "请从列表中选择结束时间。")]
    public int? UntilHour { get; set; }

    /// <summary>Of a form that was found complete.</summary>
    public ShiftWish ToWish() => new(Organ, Key!.Value, Person!.Value, At(FromDay!.Value, FromHour!.Value), At(UntilDay!.Value, UntilHour!.Value));

    /// <summary>The field that a rule of the roster speaks of.</summary>
    public static string FieldOf(string rule) => rule switch
    {
        "roster.role" or "roster.away" or "roster.twice" or "roster.both-keys" => nameof(Person),
        "roster.term" => nameof(FromDay),
        "roster.term-long" or "roster.role-ends" => nameof(UntilDay),
        _ => "",
    };

    private static DateTimeOffset At(DateOnly day, int hour) => ChinaTime.StartOf(day).AddHours(hour);
}
