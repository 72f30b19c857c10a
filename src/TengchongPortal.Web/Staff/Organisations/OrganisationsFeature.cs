using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Organisations;

/// <summary>Who answers for openness at each organ, and where nobody does (R10, R138, R177).</summary>
public static class OrganisationsFeature
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services) =>
        services
            .AddScoped<GapsQuery>()
            .AddScoped<ResponsibilityQuery>()
            .AddSingleton(new StaffEntry("单位", "公开工作责任", "/staff/organisations", 600, person => ResponsibilityRights.Readers.Any(person.IsShown)) { Count = typeof(OpenResponsibilitiesViewComponent) });
}
