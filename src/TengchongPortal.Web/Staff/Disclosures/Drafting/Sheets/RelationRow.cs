using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>One link as it is typed: the kind, and the index number or record id of the other information.</summary>
public sealed class RelationRow
{
    [Display(Name = "关系")]
    public RelationKind Kind { get; set; }

    [Display(Name = "索引号或信息编号")]
    public string? Target { get; set; }
}
