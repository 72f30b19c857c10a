using System.Collections.Immutable;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Reposts;

namespace TengchongPortal.Data.Reposts;

/// <summary>The register of sites that are reposted from (<c>seeds/repost-sources.csv</c>), in its order. Read once at start.</summary>
public sealed record RepostSources(ImmutableArray<RepostSource> All)
{
    public static RepostSources Read(SeedFolder folder) => new([.. SeedCsv.Read(folder, "repost-sources.csv").Select(row => new RepostSource(row["key"], row["name"], row["host"]))]);

    public RepostSource? Find(string key) => All.FirstOrDefault(source => source.Key == key);
}
