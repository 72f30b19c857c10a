using System.Collections.Immutable;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Channels;

namespace TengchongPortal.Data.Channels;

/// <summary>The register of carriers (<c>seeds/carriers.csv</c>), in its order. Read once at start.</summary>
public sealed record CarrierBook(ImmutableArray<Carrier> Carriers)
{
    public static CarrierBook Read(SeedFolder folder) => new(
        [.. SeedCsv.Read(folder, "carriers.csv").Select(row => new Carrier(row["key"], row["name"], Enum.Parse<CarrierKind>(row["kind"]), row["keeper"], row["note"]))]);

    public Carrier? Find(string key) => Carriers.FirstOrDefault(carrier => carrier.Key == key);
}
