using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>What a policy document says beside its text, as it is typed. A draft may be unfinished; what is missing is asked at submission.</summary>
public sealed class PolicySheetForm
{
    [Display(Name = "牵头起草单位")]
    public string? Lead { get; set; }

    [Display(Name = "其他起草单位")]
    public IList<string> Others { get; set; } = [];

    [Display(Name = "改变了什么"), StringLength(PolicyFacts.WordsMaxLength), DataType(DataType.MultilineText)]
    public string? Changes { get; set; }

    [Display(Name = "跟谁有关"), StringLength(PolicyFacts.WordsMaxLength), DataType(DataType.MultilineText)]
    public string? ForWhom { get; set; }

    [Display(Name = "从什么时候起"), StringLength(PolicyFacts.WordsMaxLength), DataType(DataType.MultilineText)]
    public string? FromWhen { get; set; }

    [Display(Name = "到哪里咨询"), StringLength(PolicyFacts.WordsMaxLength), DataType(DataType.MultilineText)]
    public string? WhereToAsk { get; set; }

    [Display(Name = "年度重点主题")]
    public string? Topic { get; set; }

    [Display(Name = "不解读的理由")]
    public string? Exemption { get; set; }

    [Display(Name = "不解读的具体说明"), StringLength(PolicyFacts.WordsMaxLength), DataType(DataType.MultilineText)]
    public string? ExemptionNote { get; set; }

    [Display(Name = "解读时间"), CalendarDay]
    public DateOnly? PlanOn { get; set; }

    [Display(Name = "解读形式")]
    public IList<InterpretationForm> PlanForms { get; set; } = [];

    [Display(Name = "解读渠道"), StringLength(PolicyFacts.WordsMaxLength)]
    public string? PlanChannels { get; set; }

    [Display(Name = "解读提纲"), StringLength(2000), DataType(DataType.MultilineText)]
    public string? PlanOutline { get; set; }

    [Display(Name = "解读责任人"), StringLength(100)]
    public string? PlanPerson { get; set; }

    [Display(Name = "政策先行发布的理由")]
    public string? FirstReason { get; set; }

    [Display(Name = "先行发布的具体情况"), StringLength(PolicyFacts.WordsMaxLength), DataType(DataType.MultilineText)]
    public string? FirstNote { get; set; }

    [Display(Name = "统一登记号"), StringLength(100)]
    public string? RegistrationNumber { get; set; }

    [Display(Name = "征求意见情况"), StringLength(PolicyFacts.WordsMaxLength), DataType(DataType.MultilineText)]
    public string? Opinions { get; set; }

    [Display(Name = "合法性审核机构"), StringLength(100)]
    public string? LegalityOffice { get; set; }

    [Display(Name = "合法性审核意见"), StringLength(LegalityReview.OpinionMaxLength), DataType(DataType.MultilineText)]
    public string? LegalityOpinion { get; set; }

    [Display(Name = "送审日期"), CalendarDay]
    public DateOnly? LegalitySentOn { get; set; }

    [Display(Name = "出具意见日期"), CalendarDay]
    public DateOnly? LegalityGivenOn { get; set; }

    [Display(Name = "公平竞争审查"), StringLength(PolicyFacts.WordsMaxLength)]
    public string? Competition { get; set; }

    [Display(Name = "集体审议的会议"), StringLength(200)]
    public string? Meeting { get; set; }

    [Display(Name = "审议日期"), CalendarDay]
    public DateOnly? MeetingOn { get; set; }

    [Display(Name = "备案机关和结果"), StringLength(PolicyFacts.WordsMaxLength)]
    public string? Filing { get; set; }

    [Display(Name = "备案日期"), CalendarDay]
    public DateOnly? FiledOn { get; set; }

    [Display(Name = "后评估情况"), StringLength(PolicyFacts.WordsMaxLength), DataType(DataType.MultilineText)]
    public string? Evaluation { get; set; }
}
