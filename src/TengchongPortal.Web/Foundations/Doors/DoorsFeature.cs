using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Foundations.Doors;

/// <summary>Every request passes here: limits, charset, antiforgery, headers.</summary>
public static class DoorsFeature
{
    public const string TokenField = "form-token";

    /// <summary>The cookie that belongs to the token of a form.</summary>
    public const string FormCookie = "form";

    public static void AddDoors(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var limits = builder.Configuration.GetSection("Limits").Get<RequestLimits>() ?? new();
        var site = builder.Configuration.SiteProfile;
        builder.WebHost.ConfigureKestrel(limits.Apply);
        builder.AddProxies();
        builder.Services
            .AddSingleton(limits)
            .Configure<FormOptions>(limits.Apply)
            .AddResponseCompression(compression => compression.EnableForHttps = true)
            .Configure<CookieTempDataProviderOptions>(told => Keep(told.Cookie, site))
            .AddAntiforgery(antiforgery => Guard(antiforgery, site));
    }

    public static void AddDoors(this MvcOptions mvc)
    {
        ArgumentNullException.ThrowIfNull(mvc);
        mvc.Filters.Add<ReadableFormFilter>();

        // A form written without asp-* gets no token by itself, so every unsafe method is checked, not only the marked ones.
        mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
    }

    private static void Guard(AntiforgeryOptions antiforgery, SiteProfile site)
    {
        antiforgery.Cookie.Name = site.CookieName(FormCookie);
        antiforgery.Cookie.Path = "/";
        antiforgery.Cookie.SameSite = SameSiteMode.Strict;
        antiforgery.Cookie.SecurePolicy = site.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        antiforgery.FormFieldName = TokenField;
        antiforgery.HeaderName = "X-Form-Token";
    }

    /// <summary>What an accepted form says on the page that follows travels in a cookie that is read once.</summary>
    private static void Keep(CookieBuilder told, SiteProfile site)
    {
        told.Name = site.CookieName("told");
        told.Path = "/";
        told.HttpOnly = true;
        told.SameSite = SameSiteMode.Strict;
        told.SecurePolicy = site.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
