using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Disclosures.Assigning;

namespace TengchongPortal.Web.Staff.Disclosures.Assigning;

/// <summary>Who is asked to make what for a text, as it is typed.</summary>
public sealed class AssignmentForm
{
    [Display(Name = "外部制作人"), Required(ErrorMessage = "请选择外部制作人。")]
    public Guid? Maker { get; set; }

    [Display(Name = "制作要求"), Required(ErrorMessage = "请写明要制作什么。"), StringLength(EditionAssignment.TaskMaxLength, ErrorMessage = "制作要求最多500字。"), DataType(DataType.MultilineText)]
    public string? Task { get; set; }

    /// <summary>The field that a rule speaks of.</summary>
    public static string FieldOf(string rule) => rule == "assignment.task" ? nameof(Task) : nameof(Maker);
}
