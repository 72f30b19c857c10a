using System.ComponentModel.DataAnnotations;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Staff.Absences;

/// <summary>An absence as it is typed.</summary>
public sealed class AbsenceForm
{
    [Display(Name = "代理人"), Required(ErrorMessage = "请选择代理人。")]
    public Guid? Deputy { get; set; }

    [Display(Name = "起始日期"), Required(ErrorMessage = "请填写起始日期。"), CalendarDay]
    public DateOnly? From { get; set; }

    [Display(Name = "截止日期"), Required(ErrorMessage = "请填写截止日期。"), CalendarDay]
    public DateOnly? Until { get; set; }

    [Display(Name = "本人密码或动态口令"), Required(ErrorMessage = "请填写您自己的密码或动态口令。"), StringLength(256), DataType(DataType.Password)]
    public string Password { get; set; } = "";
}
