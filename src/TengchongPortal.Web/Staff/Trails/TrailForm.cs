using System.ComponentModel.DataAnnotations;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Staff.Trails;

/// <summary>What an auditor asks of the trail, as it stands in the address.</summary>
public sealed class TrailForm : IValidatableObject
{
    [Display(Name = "办理人"), StringLength(60)]
    public string? Person { get; set; }

    [Display(Name = "稿件或信息"), StringLength(80)]
    public string? About { get; set; }

    [Display(Name = "从哪天"), DataType(DataType.Date), CalendarDay]
    public DateOnly? From { get; set; }

    [Display(Name = "到哪天"), DataType(DataType.Date), CalendarDay]
    public DateOnly? Until { get; set; }

    [Display(Name = "只看被拒绝的操作")]
    public bool OnlyRefused { get; set; }

    /// <summary>Lines before this one; the place of a page.</summary>
    [Range(1, long.MaxValue)]
    public long? Before { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (From > Until)
        {
            yield return new("“从哪天”不能晚于“到哪天”。", [nameof(From)]);
        }
    }
}
