using System.Collections.Immutable;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Checking;

namespace TengchongPortal.Data.Reference;

/// <summary>The list of official terms with their plain words (<c>seeds/plain-words.csv</c>). Read once at start.</summary>
public sealed record PlainWords(ImmutableArray<OfficialTerm> Terms)
{
    public static PlainWords Read(SeedFolder folder) => new([.. SeedCsv.Read(folder, "plain-words.csv").Select(row => new OfficialTerm(row["term"], row["plain"]))]);
}
