using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Reading.Totals;

/// <summary>How many distinct records became public in a stretch of time, by organ, by column and by carrier; the sum of each is the total (R16).</summary>
public sealed record PublicTotals(
    DateTimeOffset From,
    DateTimeOffset AsOf,
    IReadOnlyList<OrganTotal> Organs,
    IReadOnlyList<ColumnTotal> Columns,
    ImmutableDictionary<RecordOrigin, int> Carriers)
{
    public int Total => Organs.Sum(organ => organ.Count);
}
