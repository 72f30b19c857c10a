using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Citizens.Policies.Ledger;

/// <summary>What a reader asks of the ledger.</summary>
public sealed class LedgerFilter
{
    public const int LastPage = 1000;

    /// <summary>The day whose state is shown; today when null.</summary>
    [Display(Name = "截至日期"), CalendarDay]
    public DateOnly? On { get; set; }

    [Display(Name = "状态")]
    public NormativeStatus? State { get; set; }

    [Display(Name = "类别")]
    public LedgerKind? Kind { get; set; }

    [Display(Name = "制定机关"), StringLength(100)]
    public string? Issuer { get; set; }

    [Display(Name = "起草单位"), StringLength(100)]
    public string? Drafter { get; set; }

    /// <summary>The year in which they were published.</summary>
    [Display(Name = "公布年份"), Range(1949, 2100)]
    public int? Year { get; set; }

    [Display(Name = "标题或文号"), StringLength(60)]
    public string? Words { get; set; }

    [Range(1, LastPage)]
    public int Page { get; set; } = 1;

    /// <summary>Whether something is asked about the documents themselves, and not only where they stand.</summary>
    public bool Narrows => Kind is not null || Issuer?.Length > 0 || Drafter?.Length > 0 || Year is not null || !string.IsNullOrWhiteSpace(Words);
}

/// <summary>政府 (its office included) or 部门.</summary>
public enum LedgerKind
{
    Government,
    Department,
}
