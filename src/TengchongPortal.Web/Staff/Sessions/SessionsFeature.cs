using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.Sessions;

/// <summary>Where and with what somebody is signed in, and ending it.</summary>
public static class SessionsFeature
{
    public static IServiceCollection AddSessions(this IServiceCollection services) =>
        services
            .AddScoped<SessionsQuery>()
            .AddSingleton(new StaffEntry("本人账号", "登录记录", "/staff/sessions", 920, person => person.Identity?.IsAuthenticated == true));
}
