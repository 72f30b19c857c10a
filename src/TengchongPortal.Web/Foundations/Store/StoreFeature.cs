using TengchongPortal.Data;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Rendering;
using TengchongPortal.Data.Site;
using TengchongPortal.Web.Foundations.Acceptance;
using TengchongPortal.Web.Foundations.Keys;

namespace TengchongPortal.Web.Foundations.Store;

/// <summary>Where the portal keeps what it must not lose: one storage root, one database, the keys in it.</summary>
public static class StoreFeature
{
    public static WebApplicationBuilder AddStore(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var root = new StorageRoot(Path.GetFullPath(builder.Configuration["Storage:Root"] ?? "App_Data", builder.Environment.ContentRootPath));
        Directory.CreateDirectory(root.Path);
        builder.Services.AddPortalDatabase(builder.Configuration, root);
        builder.Services.AddRendering();
        builder.Services.AddFiles(builder.Configuration, root);
        builder.AddKeys(root);
        builder.Services.AddSingleton(_ => StoreLock.Share(root));
        builder.Services.AddScoped<StoreUpdate>().AddScoped<StoreMigration>().AddSingleton<SeedWish>().AddScoped<StorePreparation>().AddScoped<DatabaseFillings>();
        builder.Services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: [FoundationsFeature.ReadyTag]);

        return builder;
    }

    /// <summary>
    /// Takes its share of the store until the portal ends, brings an embedded database up to date and fills it when empty; a server's is
    /// left to the command <c>migrate</c>. Then come the people of an acceptance run.
    /// </summary>
    public static async Task PrepareStoreAsync(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        _ = app.Services.GetRequiredService<StoreLock>();
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StorePreparation>().RunAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<EnrolAcceptance>().RunAsync(CancellationToken.None);
    }
}
