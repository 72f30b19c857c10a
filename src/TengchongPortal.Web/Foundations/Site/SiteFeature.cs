namespace TengchongPortal.Web.Foundations.Site;

/// <summary>The identity of the site, the same in header, footer and machine-readable answers.</summary>
public static class SiteFeature
{
    public static SiteProfile AddSite(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var profile = builder.Configuration.SiteProfile;
        builder.Services.AddSingleton(profile).AddSingleton<Demonstration>();

        return profile;
    }

    extension(IConfiguration configuration)
    {
        public SiteProfile SiteProfile => configuration.GetSection("Site").Get<SiteProfile>() ?? new();
    }
}
