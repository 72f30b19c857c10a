using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Experts;

/// <summary>Who may explain policies as an expert.</summary>
public static class ExpertsFeature
{
    public static IServiceCollection AddStaffExperts(this IServiceCollection services) =>
        services
            .AddScoped<ExpertsQuery>()
            .AddSingleton(new StaffEntry("信息公开", "解读专家", $"/{ExpertDeskController.Address}", 109, person => person.IsShown(Capability.WriteDrafts) || person.IsShown(Capability.RunReleases)));
}
