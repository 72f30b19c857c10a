using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Petitions;

/// <summary>The ledger of petitions at work.</summary>
public static class PetitionsFeature
{
    public static IServiceCollection AddStaffPetitions(this IServiceCollection services) =>
        services
            .AddScoped<PetitionsQuery>()
            .AddScoped<ImportPetitions>()
            .AddSingleton(new StaffEntry("群众来信", "信访件台账", "/staff/petitions", 320, person => person.IsShown(Capability.HandleLetters) || person.IsShown(Capability.Supervise)));
}
