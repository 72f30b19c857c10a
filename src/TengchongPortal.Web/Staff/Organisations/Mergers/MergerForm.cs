using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Staff.Organisations.Mergers;

/// <summary>Which organs are merged into which, as it is typed.</summary>
public sealed class MergerForm
{
    [Display(Name = "被合并的机构"), MinLength(1, ErrorMessage = "请选择至少一个被合并的机构。")]
    public IList<string> Predecessors { get; set; } = [];

    [Display(Name = "并入")]
    public string? Successor { get; set; }

    [Display(Name = "新机构全称"), StringLength(100, ErrorMessage = "全称最多100字。")]
    public string? Name { get; set; }

    [Display(Name = "新机构简称"), StringLength(40, ErrorMessage = "简称最多40字。")]
    public string? ShortName { get; set; }

    [Display(Name = "新机构类别")]
    public OrganKind? Kind { get; set; }

    [Display(Name = "新机构网址代码"), StringLength(40, ErrorMessage = "网址代码最多40个字符。")]
    public string? Key { get; set; }

    [Display(Name = "新机构的机构代码"), StringLength(20, ErrorMessage = "机构代码最多20个字符。")]
    public string? IndexCode { get; set; }

    [Display(Name = "新机构的机关代字"), StringLength(200, ErrorMessage = "机关代字最多200字。")]
    public string? Prefixes { get; set; }

    [Display(Name = "生效日期"), Required(ErrorMessage = "请填写生效日期。"), CalendarDay]
    public DateOnly? EffectiveOn { get; set; }

    [Display(Name = "依据"), Required(ErrorMessage = "请写明机构改革的依据：文号或者文件名。"), StringLength(OrganMerger.BasisMaxLength, ErrorMessage = "依据最多200字。")]
    public string? Basis { get; set; }

    /// <summary>What the person saw before confirming.</summary>
    public string? Seen { get; set; }

    /// <summary>Of a form that was found complete. Without an organ that receives, one is founded.</summary>
    public MergerWish ToWish() => new([.. Predecessors.Distinct()], Tidy(Successor) is { Length: > 0 } key ? key : null, Tidy(Successor).Length > 0 ? null : Founded, EffectiveOn!.Value, Tidy(Basis));

    /// <summary>The field that a rule of mergers speaks of.</summary>
    public static string FieldOf(string rule) => rule switch
    {
        "organs.merger-none" or "organs.merger-unknown" or "organs.merger-root" or "organs.merger-gone" or "organs.merger-self" or "organs.merger-children" => nameof(Predecessors),
        "organs.merger-successor" or "organs.merger-successor-gone" => nameof(Successor),
        "organs.merger-name" or "organs.merger-name-taken" => nameof(Name),
        "organs.merger-kind" => nameof(Kind),
        "organs.merger-key" or "organs.merger-key-taken" => nameof(Key),
        "organs.merger-code" or "organs.merger-code-taken" => nameof(IndexCode),
        "organs.merger-future" or "organs.merger-early" => nameof(EffectiveOn),
        "organs.merger-basis" => nameof(Basis),
        _ => "",
    };

    private FoundedOrgan Founded => new(Tidy(Key), Tidy(Name), Tidy(ShortName), Kind ?? OrganKind.External, Tidy(IndexCode), Tidy(Prefixes));

    private static string Tidy(string? typed) => typed?.Trim() ?? "";
}
