using TengchongPortal.Web.Components.Letters;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Components;

/// <summary>What is drawn in more than one room; every piece is shown on the specimen page.</summary>
public static class ComponentsFeature
{
    public static IServiceCollection AddComponents(this IServiceCollection services) => services.AddSingleton<StaffNavigation>().AddScoped<FindNamed>().AddScoped<LetterCounting>();
}
