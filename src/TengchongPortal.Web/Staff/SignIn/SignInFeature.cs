using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using TengchongPortal.Data.Identity;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>Coming in and going out: name and password, and for the invented people of a demonstration under development a click.</summary>
public static class SignInFeature
{
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var site = builder.Configuration.SiteProfile;
        builder.Services
            .AddScoped<IUserClaimsPrincipalFactory<StaffAccount>, StaffPrincipals>()
            .AddScoped<AdmitStaff>()
            .AddScoped<SignInTrail>()
            .AddScoped<DemonstrationPeopleQuery>()
            .AddSingleton<DemonstrationDoor>()
            .ConfigureApplicationCookie(cookie => Guard(cookie, site));
    }

    private static void Guard(CookieAuthenticationOptions options, SiteProfile site)
    {
        options.Cookie.Name = site.CookieName("staff");
        options.Cookie.HttpOnly = true;
        options.Cookie.Path = "/";

        // Lax, not Strict: a link in a reminder must not look like a lost session. Forms have their own token.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = site.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        options.ReturnUrlParameter = SignInForm.ReturnField;
        LiveSessions.Watch(options.Events);
        SessionTerm.Limit(options.Events);
    }
}
