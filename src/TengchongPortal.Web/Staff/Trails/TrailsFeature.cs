using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Trails;

/// <summary>The audit trail (审计记录) for those who answer for it: who did or tried what, on which object, when and from where.</summary>
public static class TrailsFeature
{
    public static IServiceCollection AddTrails(this IServiceCollection services) =>
        services
            .AddScoped<TrailQuery>()
            .AddScoped<TrailReach>()
            .AddScoped<TrailObjects>()
            .AddScoped<RefusedActsQuery>()
            .AddSingleton(new StaffEntry("监督", "审计记录", "/staff/audit", 800, person => person.IsShown(Capability.Audit) || person.IsShown(Capability.AdministerAudit)) { Count = typeof(RefusedActsViewComponent) });
}
