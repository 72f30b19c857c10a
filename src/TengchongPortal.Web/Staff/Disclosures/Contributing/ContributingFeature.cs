using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.Disclosures.Assigning;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Disclosures.Contributing;

/// <summary>Material by contributors (R48): a clerk asks for it, the contributor hands it in.</summary>
public static class ContributingFeature
{
    public static IServiceCollection AddContributing(this IServiceCollection services) =>
        services
            .AddScoped<AssignmentPageQuery>()
            .AddScoped<ContributionTasks>()
            .AddScoped<ContributionPageQuery>()
            .AddScoped<ContributeMaterial>()
            .AddSingleton(new StaffEntry("信息公开", "制作任务", "/staff/contributions", 104, person => person.IsShown(Capability.Contribute)));
}
