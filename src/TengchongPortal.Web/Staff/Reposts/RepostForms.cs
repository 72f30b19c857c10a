using System.ComponentModel.DataAnnotations;
using TengchongPortal.Data.Rendering;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Staff.Reposts;

/// <summary>A text of a higher government as it is entered.</summary>
public sealed class RepostForm
{
    [Display(Name = "转载单位"), Required(ErrorMessage = "请选择以哪个机构的名义转载。")]
    public string? Organ { get; set; }

    [Display(Name = "来源"), Required(ErrorMessage = "请选择来源。")]
    public string? Source { get; set; }

    [Display(Name = "原文网址"), Required(ErrorMessage = "请填写原文网址。"), StringLength(Repost.AddressMaxLength, ErrorMessage = "网址最多500字。")]
    public string? Address { get; set; }

    [Display(Name = "标题"), Required(ErrorMessage = "请填写标题，与来源一字不差。"), StringLength(Repost.TitleMaxLength, ErrorMessage = "标题最多200字。")]
    public string? Title { get; set; }

    [Display(Name = "成文日期"), CalendarDay]
    public DateOnly? PublishedOn { get; set; }

    [Display(Name = "收到时间（北京时间）"), DataType(DataType.DateTime), CalendarDay]
    public DateTime? ReceivedAt { get; set; }

    [Display(Name = "全文"), Required(ErrorMessage = "请粘贴来源页面的全文，一字不改。"), StringLength(ContentRenderer.MaxLength), DataType(DataType.MultilineText)]
    public string? Body { get; set; }

    /// <summary>The field that a rule of the queue speaks of.</summary>
    public static string FieldOf(string rule) => rule switch
    {
        "repost.source" => nameof(Source),
        "repost.address" => nameof(Address),
        "repost.received" => nameof(ReceivedAt),
        "repost.text" => nameof(Body),
        _ => "",
    };
}

/// <summary>What the source shows now, for comparing.</summary>
public sealed class LookForm
{
    [Display(Name = "来源已经撤下这份文件")]
    public bool IsGone { get; set; }

    [Display(Name = "来源现在的全文"), StringLength(ContentRenderer.MaxLength), DataType(DataType.MultilineText)]
    public string? Body { get; set; }

    public static string FieldOf(string rule) => rule is "repost.text" ? nameof(Body) : "";
}

/// <summary>That a text is not reposted, and why.</summary>
public sealed class AsideForm
{
    [Display(Name = "不转载的原因"), Required(ErrorMessage = "请写明不转载的原因。"), StringLength(Repost.ReasonMaxLength, ErrorMessage = "原因最多200字。")]
    public string? Reason { get; set; }

    public static string FieldOf(string rule) => rule is "repost.reason" ? nameof(Reason) : "";
}
