using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Steps;

namespace TengchongPortal.Web.Staff.Disclosures;

/// <summary>The life of a disclosure inside the house: drafted, reviewed, released, corrected; its dossier shows where it stands.</summary>
public static class DisclosuresFeature
{
    public static IServiceCollection AddStaffDisclosures(this IServiceCollection services) =>
        services
            .AddScoped<DossierSteps>()
            .AddScoped<StepPageQuery>()
            .AddScoped<HandCheck>()
            .AddScoped<TakeStep>();
}
