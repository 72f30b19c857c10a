using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Health;

/// <summary>Whether the portal itself is well: what runs by itself, what waits too long, what fills up. Nothing here says what a text says.</summary>
public static class HealthFeature
{
    public static IServiceCollection AddHealthPage(this IServiceCollection services) =>
        services
            .AddScoped<ClockworkHealth>()
            .AddScoped<QueueHealth>()
            .AddScoped<RoomHealth>()
            .AddScoped<IndexHealth>()
            .AddScoped<HealthQuery>()
            .AddSingleton(new StaffEntry("系统", "运行状态", "/staff/health", 900, person => person.IsShown(Capability.AdministerAccounts) || person.IsShown(Capability.KeepSite)));
}
