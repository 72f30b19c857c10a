using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.SiteErrors;

/// <summary>Handling what citizens and offices above report as wrong on this site.</summary>
public static class SiteErrorsFeature
{
    public static IServiceCollection AddSiteErrors(this IServiceCollection services) =>
        services
            .AddScoped<SiteErrorQueueQuery>()
            .AddScoped<TakeSiteError>()
            .AddScoped<HandDownErrors>()
            .AddSingleton(new DeskEntrance(typeof(WaitingErrorsViewComponent)))
            .AddSingleton(new StaffEntry("信息公开", "网站纠错", $"/{SiteErrorsController.Address}", 107, person => SiteErrorsController.Readers.Any(person.IsShown)));
}
