using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Concerns.Watching;
using TengchongPortal.Data.Concerns.Wordings;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Concerns.Incidents;

namespace TengchongPortal.Data.Concerns;

/// <summary>Public concerns and grave incidents: how they are registered, take their steps and are watched (R36–R38, R47).</summary>
public static class ConcernsFeature
{
    public static IServiceCollection AddConcernBooks(this IServiceCollection services) =>
        services
            .AddSingleton(inside => ConcernFieldSeed.Read(inside.GetRequiredService<SeedFolder>()))
            .AddScoped<ConcernTerms>()
            .AddScoped<IncidentTerms>()
            .AddScoped<ConcernBook>()
            .AddScoped<IncidentBook>()
            .AddScoped<ConcernNotices>()
            .AddScoped<WordingBook>()
            .AddScoped<WatchWordings>()
            .AddScoped<WatchConcerns>()
            .AddScoped<WatchIncidents>();
}
