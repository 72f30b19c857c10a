using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Rendering.Pasting;

namespace TengchongPortal.Data.Rendering;

/// <summary>Text that people wrote becomes markup that pages may show.</summary>
public static class RenderingFeature
{
    public static IServiceCollection AddRendering(this IServiceCollection services) =>
        services.AddSingleton<ContentRenderer>().AddSingleton<ClipboardConverter>();
}
