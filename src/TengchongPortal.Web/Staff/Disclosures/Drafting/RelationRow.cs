using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting;

/// <summary>One link as it is typed: the kind, and the index number or record id of the other information.</summary>
public sealed class RelationRow
{
    public RelationKind Kind { get; set; }

    public string? Target { get; set; }
}
