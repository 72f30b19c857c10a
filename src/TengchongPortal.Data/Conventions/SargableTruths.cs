using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TengchongPortal.Data.Reading;

namespace TengchongPortal.Data.Conventions;

/// <summary>
/// SQLite looks into no index for a bare truth (<c>WHERE IsCurrent</c>), only for a comparison (<c>IsCurrent = 1</c>). Every question of the
/// citizens begins with this one, so it is kept as a number there; the column is the same.
/// </summary>
internal static class SargableTruths
{
    public static void Apply(ModelBuilder model, bool isSqlite)
    {
        if (isSqlite)
        {
            model.Entity<PublicRecord>().Property(record => record.IsCurrent).HasConversion(new BoolToZeroOneConverter<int>());
        }
    }
}
