using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using TengchongPortal.Data;
using TengchongPortal.Data.Identity;

namespace TengchongPortal.Web.Foundations.Access;

/// <summary>The doors: everything is shut by the fallback policy; citizens' rooms open themselves with AllowAnonymous.</summary>
public static class AccessFeature
{
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    public static WebApplicationBuilder AddAccess(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<CurrentActor>().AddScoped<CheckSecondFactor>().AddScoped<ProvePresence>().AddSingleton<SecondFactorKeys>().AddScoped<IAuthorizationHandler, MayHandler>();
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        var wish = builder.Configuration.GetValue<SecondFactorWish?>(EntryRules.Key) ?? (builder.Environment.IsProduction() ? SecondFactorWish.SigningRoles : SecondFactorWish.Off);
        builder.Services.AddSingleton(services => new EntryRules(wish, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton(builder.Configuration.GetSection("Accounts:Password").Get<PasswordRules>() ?? new());
        builder.Services.AddIdentityCore<StaffAccount>(SetLockout).AddPasswordValidator<PasswordProfile>().AddSignInManager().AddEntityFrameworkStores<PortalDbContext>().AddDefaultTokenProviders();
        builder.Services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        builder.Services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.FromMinutes(1));
        builder.Services.ConfigureApplicationCookie(cookie =>
        {
            cookie.LoginPath = "/staff/sign-in";
            cookie.AccessDeniedPath = null;
            cookie.ExpireTimeSpan = Idle;
            cookie.SlidingExpiration = true;
            cookie.Events.OnRedirectToAccessDenied = LeadOrForbid;
            cookie.Events.OnRedirectToLogin = RedirectOrRefuse;
        });

        return builder;
    }

    // What a password must be, PasswordProfile says in Chinese; the framework's own rules only stand aside.
    private static void SetLockout(IdentityOptions options)
    {
        options.Password = new() { RequiredLength = 1, RequiredUniqueChars = 1, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.User.RequireUniqueEmail = true;
    }

    // Architecture §4: not signed in is 302 for a reading person and 401 for everything else.
    private static Task RedirectOrRefuse(Microsoft.AspNetCore.Authentication.RedirectContext<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions> context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            return Answer(context.HttpContext, StatusCodes.Status401Unauthorized);
        }

        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    // Who has a duty at the entrance is led to it; nothing else is open until then.
    private static Task LeadOrForbid(Microsoft.AspNetCore.Authentication.RedirectContext<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions> context)
    {
        if (context.HttpContext.User.EntryDutyAddress is not { } address || !HttpMethods.IsGet(context.Request.Method))
        {
            return Answer(context.HttpContext, StatusCodes.Status403Forbidden);
        }

        context.Response.Redirect(address);
        return Task.CompletedTask;
    }

    private static Task Answer(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
