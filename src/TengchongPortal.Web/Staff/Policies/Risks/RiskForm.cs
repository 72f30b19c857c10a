using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Policies.Risks;

namespace TengchongPortal.Web.Staff.Policies.Risks;

/// <summary>A risk dossier as it is typed.</summary>
public sealed class RiskForm
{
    /// <summary>Names this sheet; sent twice it is one dossier.</summary>
    public Guid? FormKey { get; set; }

    [Display(Name = "评估方法"), MinLength(1, ErrorMessage = "请至少选择一种评估方法。")]
    public IList<RiskMethod> Methods { get; set; } = [];

    [Display(Name = "评估情况"), DataType(DataType.MultilineText), Required(ErrorMessage = "请写明评估情况。"), StringLength(RiskDossier.FindingsMaxLength, MinimumLength = RiskDossier.FindingsMinLength, ErrorMessage = "评估情况请写{2}到{1}个字。")]
    public string? Findings { get; set; }

    [Display(Name = "风险等级"), Required(ErrorMessage = "请选择风险等级。")]
    public RiskLevel? Level { get; set; }

    [Display(Name = "应对预案"), DataType(DataType.MultilineText), StringLength(RiskDossier.MeasuresMaxLength, ErrorMessage = "应对预案最多2000字。")]
    public string? Measures { get; set; }

    [Display(Name = "附件")]
    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    public RiskWords ToWords() => new([.. Methods], Findings ?? "", Level!.Value, Measures ?? "") { FormKey = FormKey ?? Guid.NewGuid() };

    public static string FieldOf(string rule) => rule switch
    {
        "risk.methods" => nameof(Methods),
        "risk.findings" => nameof(Findings),
        "risk.measures" => nameof(Measures),
        "risk.files" => nameof(Files),
        _ => "",
    };
}
