using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Reposts.Watching;
using TengchongPortal.Data.Seeding;

namespace TengchongPortal.Data.Reposts;

/// <summary>Texts of higher governments that are reposted word for word (R115).</summary>
public static class RepostsFeature
{
    public static IServiceCollection AddRepostData(this IServiceCollection services) =>
        services
            .AddSingleton(provider => RepostSources.Read(provider.GetRequiredService<SeedFolder>()))
            .AddScoped<RepostBook>()
            .AddScoped<RepostLooks>()
            .AddScoped<RepostWarnings>()
            .AddScoped<RepostTraces>();
}
