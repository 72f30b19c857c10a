using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Organisations.Lines;

namespace TengchongPortal.Web.Staff.PhoneLines;

/// <summary>A statement about a number, as it is typed.</summary>
public sealed class PhoneLineForm
{
    [Display(Name = "号码"), Required(ErrorMessage = "请填写号码。"), StringLength(PhoneLine.NumberMaxLength)]
    public string? Number { get; set; }

    [Display(Name = "名称"), Required(ErrorMessage = "请填写热线名称。"), StringLength(PhoneLine.NameMaxLength)]
    public string? Name { get; set; }

    /// <summary>Key of the organ that runs it.</summary>
    [Display(Name = "主管单位"), Required(ErrorMessage = "请选择主管单位。"), StringLength(60)]
    public string? Organ { get; set; }

    [Display(Name = "状态"), Required(ErrorMessage = "请选择这个号码的状态。")]
    public LineStanding? Standing { get; set; }

    [Display(Name = "理由或者说明（公开）"), StringLength(PhoneLine.ReasonMaxLength, ErrorMessage = "理由请写在 200 个字以内。"), DataType(DataType.MultilineText)]
    public string? Reason { get; set; }

    [Display(Name = "依据（公开）"), Required(ErrorMessage = "请写明依据的文件。"), StringLength(PhoneLine.ReasonMaxLength, ErrorMessage = "依据请写在 200 个字以内。")]
    public string? Basis { get; set; }

    /// <summary>Of a form that was found complete.</summary>
    public PhoneLine Said => new(Number ?? "", Name ?? "", Organ ?? "", Standing ?? LineStanding.Unified, Reason ?? "", Basis ?? "");

    public static PhoneLineForm Of(PhoneLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new() { Number = line.Number, Name = line.Name, Organ = line.OrganKey, Standing = line.Standing, Reason = line.Reason, Basis = line.Basis };
    }

    /// <summary>The field that a rule of the register speaks of.</summary>
    public static string FieldOf(string rule) => rule switch
    {
        "lines.number" or "lines.private" => nameof(Number),
        "lines.name" => nameof(Name),
        "lines.organ" => nameof(Organ),
        "lines.single" => nameof(Standing),
        "lines.reason" => nameof(Reason),
        "lines.basis" => nameof(Basis),
        _ => "",
    };
}
