using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Staff.Accounts.Grants;

/// <summary>A role that somebody is to have, as it is typed.</summary>
public sealed class GrantForm
{
    [Display(Name = "角色"), Required(ErrorMessage = "请选择角色。")]
    public StaffRole? Role { get; set; }

    [Display(Name = "单位"), Required(ErrorMessage = "请选择单位。")]
    public Guid? Organ { get; set; }

    [Display(Name = "只限本级，不含下级单位")]
    public bool OnlyThisOrgan { get; set; }

    [Display(Name = "信息类型")]
    public string? Type { get; set; }

    [Display(Name = "起始日期"), Required(ErrorMessage = "请填写起始日期。"), CalendarDay]
    public DateOnly? From { get; set; }

    [Display(Name = "截止日期"), Required(ErrorMessage = "请填写截止日期，角色不能没有期限。"), CalendarDay]
    public DateOnly? Until { get; set; }

    [Display(Name = "理由"), Required(ErrorMessage = "请写明授权理由。"), StringLength(GrantProposal.ReasonMaxLength)]
    public string Reason { get; set; } = "";
}
