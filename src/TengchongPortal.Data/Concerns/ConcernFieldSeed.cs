using System.Globalization;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Concerns;

namespace TengchongPortal.Data.Concerns;

/// <summary>Reads the hot fields and who answers for each (<c>seeds/concern-fields.csv</c>). Read once at start.</summary>
public static class ConcernFieldSeed
{
    public static ConcernFields Read(SeedFolder folder) => new(
        [.. SeedCsv.Read(folder, "concern-fields.csv").Select(row => new ConcernField(row["code"], row["label"], row["organ"], Day(row["valid_from"]), row["valid_to"].Length == 0 ? null : Day(row["valid_to"]), row["source"]))]);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
