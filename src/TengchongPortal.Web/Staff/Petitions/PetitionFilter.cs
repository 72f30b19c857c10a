using System.ComponentModel.DataAnnotations;

namespace TengchongPortal.Web.Staff.Petitions;

/// <summary>Which petitions are wanted: those of a year in the order of their days, or those that changed last.</summary>
public sealed class PetitionFilter
{
    [Display(Name = "编号开头"), StringLength(60, ErrorMessage = "编号最多60个字。")]
    public string? Reference { get; set; }

    [Display(Name = "收到年份"), Range(2000, 2199, ErrorMessage = "年份写四位数字，例如2026。")]
    public int? Year { get; set; }

    public bool OnlyClosed { get; set; }

    /// <summary>Reference of the last one of the page before.</summary>
    public string? After { get; set; }

    public string Begins => (Reference ?? "").Trim();
}
