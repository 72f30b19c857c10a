using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Staffing;

/// <summary>Which organs have the people for every gate (审签人员配备), for those who can do something about it.</summary>
public static class StaffingFeature
{
    public static IServiceCollection AddStaffing(this IServiceCollection services) =>
        services
            .AddScoped<StaffingPageQuery>()
            .AddSingleton(new StaffEntry("监督", "审签人员配备", "/staff/staffing", 810, person => StaffingController.Readers.Any(person.IsShown)));
}
