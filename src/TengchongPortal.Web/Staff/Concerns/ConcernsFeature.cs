using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.Incidents;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Concerns;

/// <summary>Answering what the public asks, and speaking in time of grave events.</summary>
public static class ConcernsFeature
{
    public static IServiceCollection AddStaffConcerns(this IServiceCollection services) =>
        services
            .AddScoped<ConcernDeskQuery>()
            .AddScoped<HandleConcern>()
            .AddScoped<IncidentDeskQuery>()
            .AddScoped<HandleIncident>()
            .AddSingleton(new DeskEntrance(typeof(WaitingConcernsViewComponent)))
            .AddSingleton(new DeskEntrance(typeof(WaitingIncidentsViewComponent)))
            .AddSingleton(new StaffEntry("群众来信", "舆情回应", "/staff/concerns", 310, person => ConcernDeskController.Readers.Any(person.IsShown)))
            .AddSingleton(new StaffEntry("群众来信", "突发事件应对", "/staff/incidents", 311, person => IncidentDeskController.Readers.Any(person.IsShown)));
}
