using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>The surroundings of a record.</summary>
public sealed record Setting(Organ Organ, IReadOnlyList<Column> ColumnPath, long Views)
{
    public Column Column => ColumnPath[^1];
}
