using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;

namespace TengchongPortal.Data.Conventions;

/// <summary>The year of first publication in China's time, computed by the database: lists count by it without a scan of instants.</summary>
internal static class ChinaYears
{
    // Ticks since the year 1 to seconds since 1970, eight hours on.
    private const string OfTicks = "CAST(strftime('%Y', (\"FirstPublishedAt\" - 621355968000000000) / 10000000 + 28800, 'unixepoch') AS INTEGER)";

    private const string OfInstant = "YEAR(DATEADD(hour, 8, [FirstPublishedAt]))";

    public static void Apply(ModelBuilder model, bool isSqlite) =>
        model.Entity<PublicRecord>().Property(record => record.PublishedYear).HasComputedColumnSql(isSqlite ? OfTicks : OfInstant, stored: false);
}
