using System.ComponentModel.DataAnnotations;

namespace TengchongPortal.Web.Citizens.Policies.Reports;

/// <summary>Which quarter is reported, and of which organ.</summary>
public sealed class ReportFilter
{
    /// <summary>This year when null.</summary>
    public int? Year { get; set; }

    /// <summary>Null: the running one of this year, the last of another.</summary>
    public int? Quarter { get; set; }

    /// <summary>制定机关 by name; all when empty.</summary>
    [StringLength(100)]
    public string? Issuer { get; set; }
}
