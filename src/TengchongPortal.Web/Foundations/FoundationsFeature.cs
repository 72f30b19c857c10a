using Microsoft.Extensions.DependencyInjection.Extensions;
using TengchongPortal.Web.Components;
using TengchongPortal.Web.Foundations.Doors;
using TengchongPortal.Web.Foundations.Rates;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Foundations.Rooms;
using TengchongPortal.Web.Foundations.Site;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Foundations;

/// <summary>What every page stands on: how requests come in, how answers and refusals go out, where views are found.</summary>
public static class FoundationsFeature
{
    public static WebApplicationBuilder AddFoundations(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        // Where files are reloaded while running, the framework maps a catch-all that turns 405 into 404. Switch it on to edit the stylesheet live.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";

        // Three lines for every page that is sent would drown what matters, and cost more than sending it from memory.
        builder.Configuration["Logging:LogLevel:Microsoft.AspNetCore"] ??= "Warning";
        builder.AddSite();
        builder.AddDoors();
        builder.AddRates();

        // In Development the framework adds an endpoint for files it does not know; it would be shut and answer 302 instead of 404.
        builder.Configuration["DisableStaticAssetNotFoundRuntimeFallback"] = "true";
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services
            .AddRefusals()
            .AddComponents()
            .AddHealthChecks();
        builder.Services
            .AddControllersWithViews(mvc =>
            {
                mvc.AddDoors();
                mvc.AddRefusals();
                mvc.SpeakChinese();
            })
            .AddRooms();
        builder.Services.ForgetApiConventions();

        return builder;
    }

    // No controller here is an [ApiController]; to find that out, the framework reads all attributes of this assembly, one for each view, once for each
    // controller: four tenths of a start.
    private static void ForgetApiConventions(this IServiceCollection services) =>
        services.Where(service => service.ImplementationType?.Name == "ApiBehaviorApplicationModelProvider").ToList().ForEach(service => services.Remove(service));

    /// <summary>The order matters: headers reach every answer, a problem page wears them, and HEAD is a GET to all that follows.</summary>
    public static WebApplication UseFoundations(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseProxies();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<RetiredHosts>();
        app.UseMiddleware<HeadAsGet>();
        app.UseResponseCompression();
        app.UseMiddleware<ProblemPages>();
        app.UseMiddleware<CharsetDoor>();
        app.UseRouting();
        app.UseMiddleware<UnknownAddress>();
        app.UseRates();

        return app;
    }

    public static WebApplication MapFoundations(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/healthz/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/healthz/ready", new() { Predicate = check => check.Tags.Contains(ReadyTag) }).AllowAnonymous();
        app.MapControllers().WithStaticAssets();

        return app;
    }

    /// <summary>Health checks with this tag decide whether the portal is ready to answer.</summary>
    public const string ReadyTag = "ready";
}
