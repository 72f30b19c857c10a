using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Quality;

/// <summary>How good the texts of each organ are and how many of its people are trained, month by month (R167), down to what is behind each figure.</summary>
public static class QualityFeature
{
    public static IServiceCollection AddQuality(this IServiceCollection services) =>
        services
            .AddScoped<QualityQuery>()
            .AddScoped<QualityTextsQuery>()
            .AddScoped<AwarenessQuery>()
            .AddSingleton(new StaffEntry("监督", "公开质量", "/staff/quality", 690, person => QualityController.Readers.Any(person.IsShown)));
}
