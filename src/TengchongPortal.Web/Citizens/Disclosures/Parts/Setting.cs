using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>The surroundings of a record.</summary>
/// <param name="OrganAddress">Where the organ that issued it is read.</param>
/// <param name="MergedInto">The organ that answers since the issuing one was merged; null while that one lives.</param>
public sealed record Setting(Organ Organ, string OrganAddress, Crumb? MergedInto, IReadOnlyList<Column> ColumnPath, long Views)
{
    public Column Column => ColumnPath[^1];
}
