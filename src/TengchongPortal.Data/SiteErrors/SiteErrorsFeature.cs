using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.SiteErrors.Watching;
using TengchongPortal.Domain.SiteErrors;

namespace TengchongPortal.Data.SiteErrors;

/// <summary>Errors on pages of this site that somebody reported (R114).</summary>
public static class SiteErrorsFeature
{
    public static IServiceCollection AddSiteErrorData(this IServiceCollection services) => services.AddScoped<SiteErrorBook>().AddScoped<SiteErrorTerms>().AddScoped<WatchSiteErrors>();
}
