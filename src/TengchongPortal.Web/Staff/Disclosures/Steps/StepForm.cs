using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Staff.Disclosures.Steps;

/// <summary>What a person says with a step. Which of it is asked, the guards of the transition table decide; the rest is ignored.</summary>
public sealed class StepForm
{
    public Gate? Gate { get; set; }

    public long? SeenVersion { get; set; }

    [StringLength(64)]
    public string SeenHash { get; set; } = "";

    [Display(Name = "理由类别"), StringLength(60)]
    public string ReasonCode { get; set; } = "";

    [Display(Name = "理由"), DataType(DataType.MultilineText), StringLength(1000)]
    public string Reason { get; set; } = "";

    [Display(Name = "法律依据"), StringLength(300)]
    public string LegalBasis { get; set; } = "";

    [Display(Name = "更正说明（向公众公布）"), DataType(DataType.MultilineText), StringLength(500)]
    public string ChangeNote { get; set; } = "";

    [Display(Name = "审查结论")]
    public SecrecyOutcome? Outcome { get; set; }

    [Display(Name = "不主动公开的依据"), StringLength(20)]
    public string Clause { get; set; } = "";

    [Display(Name = "线下单据编号"), StringLength(60)]
    public string SheetNumber { get; set; } = "";

    [Display(Name = "日期"), CalendarDay]
    public DateOnly? Day { get; set; }

    [Display(Name = "发布时间（北京时间）"), DataType(DataType.DateTime), CalendarDay]
    public DateTime? FireAt { get; set; }

    [Display(Name = "原地址今后"), StringLength(EditorialAct.RedirectMaxLength)]
    public string Redirect { get; set; } = EditorialAct.NoRedirect;

    [Display(Name = "核对清单")]
    public IList<string> Yes { get; set; } = [];

    [Display(Name = "我已看过与政策原文的对照，确认不是照抄、压缩原文")]
    public bool LikenessSeen { get; set; }

    [Display(Name = "审签意见"), DataType(DataType.MultilineText), StringLength(1000)]
    public string Opinion { get; set; } = "";

    [Display(Name = "审核意见书或答复单编号"), StringLength(60)]
    public string OpinionNumber { get; set; } = "";

    [Display(Name = "我知道已有的签字将全部作废")]
    public bool Confirmed { get; set; }

    [Display(Name = "本人密码或动态口令"), DataType(DataType.Password), StringLength(200)]
    public string Password { get; set; } = "";

    [Display(Name = "共同办理人的用户名"), StringLength(256)]
    public string SecondName { get; set; } = "";

    [Display(Name = "共同办理人的密码或动态口令"), DataType(DataType.Password), StringLength(200)]
    public string SecondPassword { get; set; } = "";
}
