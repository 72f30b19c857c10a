using Microsoft.Extensions.DependencyInjection;

namespace TengchongPortal.Data.Rendering;

/// <summary>Text that people wrote becomes markup that pages may show.</summary>
public static class RenderingFeature
{
    public static IServiceCollection AddRendering(this IServiceCollection services) =>
        services.AddSingleton<ContentRenderer>();
}
