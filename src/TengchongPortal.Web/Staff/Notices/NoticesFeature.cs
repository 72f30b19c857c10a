using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.Notices;

/// <summary>What a person was told: who returned what, which gate waits, which term ends. The same goes out by mail.</summary>
public static class NoticesFeature
{
    public static IServiceCollection AddNotices(this IServiceCollection services) =>
        services
            .AddScoped<NoticesQuery>()
            .AddScoped<ReadNotices>()
            .AddSingleton(new StaffEntry("工作台", "通知", "/staff/notices", 10, person => person.Identity?.IsAuthenticated == true) { Count = typeof(UnreadNoticesViewComponent) });
}
