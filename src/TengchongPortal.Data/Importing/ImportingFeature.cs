using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Importing.CarryingOver;
using TengchongPortal.Data.Importing.Mapping;

namespace TengchongPortal.Data.Importing;

/// <summary>Existing public documents of other sites are brought in, by the command alone.</summary>
public static class ImportingFeature
{
    public static IServiceCollection AddImporting(this IServiceCollection services) =>
        services
            .AddScoped<CarryOver>()
            .AddScoped<ChunkImport>()
            .AddSingleton<LineMappings>()
            .AddScoped<RecordImport>();
}
