using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Disclosures.Warnings;

namespace TengchongPortal.Web.Staff.Disclosures.Warnings;

/// <summary>What was chosen for the four blanks of a form.</summary>
public sealed class WarningChoice
{
    [Display(Name = "预警种类"), StringLength(WarningForm.ValueMaxLength)]
    public string Kind { get; set; } = "";

    [Display(Name = "预警地点"), StringLength(WarningForm.ValueMaxLength)]
    public string Place { get; set; } = "";

    [Display(Name = "预警时间"), StringLength(WarningForm.ValueMaxLength)]
    public string Time { get; set; } = "";

    [Display(Name = "联系电话"), StringLength(WarningForm.ValueMaxLength)]
    public string Phone { get; set; } = "";

    public bool IsBlank => $"{Kind}{Place}{Time}{Phone}".Length == 0;

    public WarningFilling For(string formHash) => new(formHash, Kind, Place, WarningTimes.Read(Time) ?? default, Phone);
}
