using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Disclosures.Sampling;

namespace TengchongPortal.Web.Staff.Disclosures.Sampling;

/// <summary>What the office found in a sampled text.</summary>
public sealed class SampleForm
{
    [Display(Name = "抽查结论"), Required(ErrorMessage = "请选择抽查结论。")]
    public SampleOutcome? Outcome { get; set; }

    [Display(Name = "问题和处理意见"), DataType(DataType.MultilineText), StringLength(SampleVerdict.RemarkMaxLength)]
    public string? Remark { get; set; }
}
