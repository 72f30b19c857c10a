using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Concerns;

namespace TengchongPortal.Web.Staff.Concerns;

/// <summary>A concern as the office registers it.</summary>
public sealed class ConcernForm
{
    /// <summary>Made with the empty form: the same form sent twice is one concern.</summary>
    public Guid? FormKey { get; set; }

    [Display(Name = "热点领域"), Required(ErrorMessage = "请选择热点领域。"), StringLength(Concern.FieldMaxLength)]
    public string? Field { get; set; }

    [Display(Name = "群众关心什么（公开表述）"), Required(ErrorMessage = "请写明群众关心什么。"), StringLength(Concern.QuestionMaxLength, ErrorMessage = "公开表述最多200字。"), DataType(DataType.MultilineText)]
    public string? Question { get; set; }

    [Display(Name = "从哪里发现（不公开）"), StringLength(Concern.FoundMaxLength, ErrorMessage = "最多500字。"), DataType(DataType.MultilineText)]
    public string? Found { get; set; }

    public static string FieldOf(string rule) => rule switch
    {
        "concern.field" => nameof(Field),
        "concern.words" or "concern.personal" => nameof(Question),
        _ => "",
    };
}

/// <summary>A step on a concern, as it is typed.</summary>
public sealed class ConcernStepForm
{
    [Display(Name = "办理什么"), Required(ErrorMessage = "请选择办理什么。")]
    public ConcernDeed? Step { get; set; }

    [Display(Name = "责任单位"), StringLength(60)]
    public string? Organ { get; set; }

    /// <summary>Address or index number of a public record.</summary>
    [Display(Name = "公开信息"), StringLength(300, ErrorMessage = "网址或者索引号最多300字。")]
    public string? Record { get; set; }

    [Display(Name = "重新办理的理由（不公开）"), StringLength(Concern.ReasonMaxLength, ErrorMessage = "理由最多200字。"), DataType(DataType.MultilineText)]
    public string? Reason { get; set; }

    public long SeenVersion { get; set; }

    public static string FieldOf(string rule) => rule switch
    {
        "concern.organ" => nameof(Organ),
        "concern.record" or "concern.evidence" => nameof(Record),
        "concern.reason" => nameof(Reason),
        _ => "",
    };
}
