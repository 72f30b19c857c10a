using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Wordings;

/// <summary>统一口径 of the mechanism for quick response (快速反应和协调联动机制, R41).</summary>
public static class WordingsFeature
{
    public static IServiceCollection AddWordings(this IServiceCollection services) =>
        services
            .AddScoped<WordingDeskQuery>()
            .AddScoped<HandleWording>()
            .AddSingleton(new StaffEntry("群众来信", "统一口径", "/staff/wordings", 312, person => WordingsController.Readers.Any(person.IsShown)));
}
