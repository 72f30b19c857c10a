using System.Collections.Immutable;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.PhoneLines;

/// <summary>Keeping the register of lines (R134).</summary>
public static class PhoneLinesFeature
{
    private static readonly ImmutableArray<Capability> _readers = [Capability.Supervise, .. ResponsibilityRights.Enterers];

    public static IServiceCollection AddPhoneLines(this IServiceCollection services) =>
        services
            .AddScoped<PhoneLineDeskQuery>()
            .AddSingleton(new StaffEntry("单位", "政务热线登记", "/staff/phone-lines", 605, person => _readers.Any(person.IsShown)));
}
