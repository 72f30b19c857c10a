using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Reading.Years;

namespace TengchongPortal.Data.Petitions;

/// <summary>Matters that are handled in the petition system, by reference only (R20).</summary>
public static class PetitionsFeature
{
    public static IServiceCollection AddPetitionBooks(this IServiceCollection services) => services.AddScoped<PetitionBook>().AddScoped<PetitionCounts>().AddScoped<YearFiguresQuery>();
}
