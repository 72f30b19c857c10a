using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Policies.Risks;

namespace TengchongPortal.Web.Staff.Disclosures.Risks;

/// <summary>What was found about the risk of a text, as it is typed.</summary>
public sealed class RiskForm
{
    [Display(Name = "研判方法")]
    public IList<RiskMethod> Methods { get; set; } = [];

    [Display(Name = "风险等级"), Required(ErrorMessage = "请选择风险等级。")]
    public RiskLevel? Level { get; set; }

    [Display(Name = "研判结论"), DataType(DataType.MultilineText), Required(ErrorMessage = "请写明研判结论。"), StringLength(RiskDossier.FindingsMaxLength, ErrorMessage = "研判结论请写在 2000 个字以内。")]
    public string? Findings { get; set; }

    [Display(Name = "回应和引导措施"), DataType(DataType.MultilineText), StringLength(RiskDossier.MeasuresMaxLength, ErrorMessage = "措施请写在 1000 个字以内。")]
    public string? Measures { get; set; }

    public RiskWords Words => new([.. Methods], Findings ?? "", Level ?? RiskLevel.Low, Measures ?? "");

    /// <summary>The field that a rule speaks of.</summary>
    public static string FieldOf(string rule) => rule switch
    {
        "risks.methods" => nameof(Methods),
        "risks.findings" => nameof(Findings),
        "risks.measures" => nameof(Measures),
        _ => "",
    };
}
