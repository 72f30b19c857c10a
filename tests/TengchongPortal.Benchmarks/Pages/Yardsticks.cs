using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TengchongPortal.Benchmarks.Pages;

/// <summary>What the portal is held against: bare Kestrel sending the same bytes from memory, and the smallest MVC page with EF over the same file.</summary>
internal static class Yardsticks
{
    public static Task<WebApplication> BareAsync(YardstickBytes bytes) => StartedAsync(Slim(), app => app.Run(context =>
    {
        var page = bytes[$"{context.Request.Path}{context.Request.QueryString}"];
        (context.Response.ContentType, context.Response.ContentLength) = ("text/html; charset=utf-8", page.Length);
        return context.Response.Body.WriteAsync(page).AsTask();
    }));

    public static Task<WebApplication> SmallestAsync(YardstickBytes bytes, string file)
    {
        var builder = Slim();
        builder.Services.AddSingleton(bytes);
        builder.Services.AddDbContextPool<YardstickStore>(options => options.UseSqlite($"Data Source={file}"));
        builder.Services.AddControllers().ConfigureApplicationPartManager(parts =>
        {
            parts.ApplicationParts.Clear();
            parts.ApplicationParts.Add(new AssemblyPart(typeof(YardstickController).Assembly));
        });
        return StartedAsync(builder, app => app.MapControllers());
    }

    public static Uri AddressOf(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    private static WebApplicationBuilder Slim()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        return builder;
    }

    private static async Task<WebApplication> StartedAsync(WebApplicationBuilder builder, Action<WebApplication> map)
    {
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return app;
    }
}
