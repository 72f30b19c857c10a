using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TengchongPortal.Data.Conventions;

/// <summary>The house's one rule for instants: UTC ticks as a number on SQLite, which then sorts and compares them; offset zero on servers.</summary>
internal static class UtcInstants
{
    private static readonly ValueConverter<DateTimeOffset, long> _ticks =
        new(instant => instant.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private static readonly ValueConverter<DateTimeOffset, DateTimeOffset> _offsetZero =
        new(instant => instant.ToUniversalTime(), instant => instant);

    public static void Apply(ModelBuilder model, bool isSqlite)
    {
        var instants = model.Model.GetEntityTypes()
            .SelectMany(entity => entity.GetProperties())
            .Where(property => property.ClrType == typeof(DateTimeOffset) || property.ClrType == typeof(DateTimeOffset?));
        foreach (var property in instants)
        {
            property.SetValueConverter(isSqlite ? _ticks : _offsetZero);
        }
    }
}
