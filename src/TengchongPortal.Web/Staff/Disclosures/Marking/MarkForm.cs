using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;

namespace TengchongPortal.Web.Staff.Disclosures.Marking;

/// <summary>A reviewer's mark: a field, or a sentence picked from the list or pasted.</summary>
public sealed class MarkForm
{
    /// <summary>The step on whose page the form stands, to come back to it.</summary>
    public EditorialEvent Taken { get; set; } = EditorialEvent.Return;

    public Gate? Gate { get; set; }

    [StringLength(64)]
    public string SeenHash { get; set; } = "";

    [Display(Name = "标注的字段"), Required]
    public MarkedPart? Part { get; set; } = MarkedPart.Body;

    [Display(Name = "正文中的句子")]
    public int? Sentence { get; set; }

    [Display(Name = "或者粘贴正文中的一句"), StringLength(RevisionMark.QuoteMaxLength)]
    public string? Quote { get; set; }

    [Display(Name = "标注意见"), DataType(DataType.MultilineText), Required, StringLength(RevisionMark.RemarkMaxLength)]
    public string Remark { get; set; } = "";
}
