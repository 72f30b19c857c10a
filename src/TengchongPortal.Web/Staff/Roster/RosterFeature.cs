using TengchongPortal.Data.Staff.Roster;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Roster;

/// <summary>The duty roster (应急值班表): who keeps the two keys of an emergency release, now and in the days to come, and where nobody does.</summary>
public static class RosterFeature
{
    public static IServiceCollection AddRoster(this IServiceCollection services) =>
        services
            .AddScoped<RosterPageQuery>()
            .AddScoped<RosterGapsQuery>()
            .AddSingleton(new StaffEntry("单位", "应急值班表", "/staff/roster", 610, person => RosterReach.Readers.Any(person.IsShown)) { Count = typeof(RosterGapsViewComponent) });
}
