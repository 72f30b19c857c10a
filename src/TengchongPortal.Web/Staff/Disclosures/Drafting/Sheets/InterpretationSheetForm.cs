using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>The five elements of an interpretation, its forms and who answers for it, as they are typed.</summary>
public sealed class InterpretationSheetForm
{
    [Display(Name = "背景依据"), StringLength(InterpretationFacts.ElementMaxLength), DataType(DataType.MultilineText)]
    public string? Background { get; set; }

    [Display(Name = "目标任务"), StringLength(InterpretationFacts.ElementMaxLength), DataType(DataType.MultilineText)]
    public string? Aims { get; set; }

    [Display(Name = "主要内容"), StringLength(InterpretationFacts.ElementMaxLength), DataType(DataType.MultilineText)]
    public string? Content { get; set; }

    [Display(Name = "涉及范围"), StringLength(InterpretationFacts.ElementMaxLength), DataType(DataType.MultilineText)]
    public string? Scope { get; set; }

    [Display(Name = "执行标准"), StringLength(InterpretationFacts.ElementMaxLength), DataType(DataType.MultilineText)]
    public string? Standards { get; set; }

    public IList<RenditionRow> Renditions { get; set; } = [];

    [Display(Name = "解读机构")]
    public string? OrganPath { get; set; }

    [Display(Name = "联系电话"), StringLength(100)]
    public string? Phone { get; set; }

    [Display(Name = "解读专家")]
    public Guid? ExpertId { get; set; }

    [Display(Name = "解读人"), StringLength(100)]
    public string? Interpreter { get; set; }

    [Display(Name = "解读人职务、职称"), StringLength(100)]
    public string? InterpreterPost { get; set; }

    [Display(Name = "解读人是本机关主要负责人")]
    public bool IsPrincipal { get; set; }

    [Display(Name = "专家利害关系说明"), StringLength(PolicyFacts.WordsMaxLength), DataType(DataType.MultilineText)]
    public string? Interests { get; set; }
}

/// <summary>One form of an interpretation as it is typed; a row without a form says nothing.</summary>
public sealed class RenditionRow
{
    [Display(Name = "解读形式")]
    public InterpretationForm? Form { get; set; }

    [Display(Name = "附件名或者播放地址"), StringLength(Rendition.PlaceMaxLength)]
    public string? Place { get; set; }

    [Display(Name = "文字版"), StringLength(InterpretationFacts.ElementMaxLength), DataType(DataType.MultilineText)]
    public string? Alternative { get; set; }
}
