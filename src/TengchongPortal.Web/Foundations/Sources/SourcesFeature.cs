namespace TengchongPortal.Web.Foundations.Sources;

/// <summary>What the portal reads of other sites by itself: pages of registered sources of reposts, where that is switched on.</summary>
public static class SourcesFeature
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    public static IServiceCollection AddSources(this IServiceCollection services) =>
        services
            .AddSingleton(inside => inside.GetRequiredService<IConfiguration>().GetSection(RepostWatching.Section).Get<RepostWatching>() ?? new())
            .AddSingleton(_ => new SourcePages(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5), AutomaticDecompression = System.Net.DecompressionMethods.All }) { Timeout = _patience, MaxResponseContentBufferSize = SourcePages.MostBytes }));
}
