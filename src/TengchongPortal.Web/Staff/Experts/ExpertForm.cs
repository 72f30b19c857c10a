using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Policies.Experts;

namespace TengchongPortal.Web.Staff.Experts;

/// <summary>An expert as somebody types the entry.</summary>
public sealed class ExpertForm
{
    [Display(Name = "姓名"), Required(ErrorMessage = "请写专家的真实姓名。"), StringLength(ExpertWords.NameMaxLength, ErrorMessage = "姓名最多60字。")]
    public string? Name { get; set; }

    [Display(Name = "单位、职务或者职称"), Required(ErrorMessage = "请写明专家的单位、职务或者职称。"), StringLength(ExpertWords.PostMaxLength, ErrorMessage = "最多100字。")]
    public string? Post { get; set; }

    [Display(Name = "专业领域"), Required(ErrorMessage = "请写明专家的专业领域。"), StringLength(ExpertWords.PostMaxLength, ErrorMessage = "最多100字。")]
    public string? Field { get; set; }

    [Display(Name = "利害关系说明"), Required(ErrorMessage = "请说明有无利害关系。"), StringLength(ExpertWords.InterestsMaxLength, ErrorMessage = "最多500字。"), DataType(DataType.MultilineText)]
    public string? Interests { get; set; }

    public ExpertWords ToWords() => new(Name ?? "", Post ?? "", Field ?? "", Interests ?? "");

    /// <summary>The field that a rule speaks of.</summary>
    public static string FieldOf(string rule) => rule switch
    {
        "experts.anonymous" or "experts.double" => nameof(Name),
        "experts.post" => nameof(Post),
        "experts.field" => nameof(Field),
        "experts.interests" => nameof(Interests),
        _ => "",
    };
}
