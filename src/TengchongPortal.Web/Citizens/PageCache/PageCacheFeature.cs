using TengchongPortal.Web.Citizens.Disclosures.Readings;
using TengchongPortal.Web.Citizens.Finding.Asked;

namespace TengchongPortal.Web.Citizens.PageCache;

/// <summary>The kept pages of the citizens. Readings and questions are noted before the cache, so that a page from memory counts like a drawn one (R6).</summary>
public static class PageCacheFeature
{
    private const long MostKept = 96L << 20;
    private const long LargestPage = 2L << 20;

    public static IServiceCollection AddPageCache(this IServiceCollection services) => services.AddOutputCache(cache =>
    {
        cache.SizeLimit = MostKept;
        cache.MaximumBodySize = LargestPage;
        cache.AddBasePolicy(policy => policy.AddPolicy<CitizenPagePolicy>(), excludeDefaultPolicy: true);
    });

    public static WebApplication UsePageCache(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseMiddleware<ReadingDoor>();
        app.UseMiddleware<QuestionDoor>();
        app.UseOutputCache();
        app.UseMiddleware<PressedPages>();

        return app;
    }
}
