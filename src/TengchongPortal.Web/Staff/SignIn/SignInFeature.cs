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
            .AddScoped<LeaveStaff>()
            .AddScoped<SecondFactorDoor>()
            .AddScoped<SignInTrail>()
            .AddScoped<DemonstrationPeopleQuery>()
            .AddSingleton<DemonstrationDoor>()
            .ConfigureApplicationCookie(cookie => Guard(cookie, site))
            .Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie => Shut(cookie.Cookie, "code", site));
    }

    private static void Guard(CookieAuthenticationOptions options, SiteProfile site)
    {
        Shut(options.Cookie, "staff", site);

        // Lax, not Strict: a link in a reminder must not look like a lost session. Forms have their own token.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ReturnUrlParameter = SignInForm.ReturnField;

        // The last asks first: the term, then the sign-in and its account.
        SignInSessions.Keep(options.Events);
        IdleSessions.Watch(options.Events);
        SessionTerm.Limit(options.Events);
    }

    private static void Shut(CookieBuilder cookie, string name, SiteProfile site)
    {
        (cookie.Name, cookie.HttpOnly, cookie.Path) = (site.CookieName(name), true, "/");
        (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Strict, site.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest);
    }
}
