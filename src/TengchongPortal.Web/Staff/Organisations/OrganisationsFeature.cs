using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.Organisations.Mergers;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Organisations;

/// <summary>Who answers for openness at each organ, and where nobody does (R10, R138, R177); and which organs were merged (R110).</summary>
public static class OrganisationsFeature
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services) =>
        services
            .AddScoped<GapsQuery>()
            .AddScoped<ResponsibilityQuery>()
            .AddScoped<MergersQuery>()
            .AddScoped<MergerFormQuery>()
            .AddScoped<MergeOrgans>()
            .AddSingleton(new StaffEntry("单位", "机构合并", "/staff/mergers", 610, person => MergersQuery.Readers.Any(person.IsShown)))
            .AddSingleton(new StaffEntry("单位", "公开工作责任", "/staff/organisations", 600, person => ResponsibilityRights.Readers.Any(person.IsShown)) { Count = typeof(OpenResponsibilitiesViewComponent) });
}
