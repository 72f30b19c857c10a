using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Organisations;

/// <summary>Which organs of the register are there.</summary>
public static class OrganQueries
{
    /// <summary>Organs of the city that exist on the day: not those elsewhere, not those that were dissolved before it.</summary>
    public static IQueryable<Organ> Standing(this IQueryable<Organ> organs, DateOnly day) =>
        organs.Where(organ => organ.Kind != OrganKind.External && (organ.ValidTo == null || organ.ValidTo >= day));

    /// <summary>The government of the city, above all other organs.</summary>
    public static Task<Organ> CityAsync(this IQueryable<Organ> organs, CancellationToken ct) =>
        organs.AsNoTracking().Where(organ => organ.Kind == OrganKind.Government).OrderBy(organ => organ.Order).FirstAsync(ct);

    /// <summary>The same among organs that are at hand.</summary>
    public static Organ City(this IEnumerable<Organ> organs) => organs.Where(organ => organ.Kind == OrganKind.Government).OrderBy(organ => organ.Order).First();
}
