using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.HandOver;

/// <summary>What somebody hands over on leaving or being replaced, on one page that prints.</summary>
public static class HandOverFeature
{
    public static IServiceCollection AddHandOver(this IServiceCollection services) =>
        services.AddSingleton(new StaffEntry("本人账号", "工作移交", "/staff/hand-over", 895, person => person.Identity?.IsAuthenticated == true));
}
