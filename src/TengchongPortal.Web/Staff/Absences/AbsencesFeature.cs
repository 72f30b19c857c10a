using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.Absences;

/// <summary>Being away: from when until when, and who stands in. Tasks go to the deputy and come back by themselves.</summary>
public static class AbsencesFeature
{
    public static IServiceCollection AddAbsences(this IServiceCollection services) =>
        services
            .AddScoped<AbsencePageQuery>()
            .AddScoped<EnterAbsence>()
            .AddSingleton(new StaffEntry("本人账号", "离岗与代理", "/staff/absences", 890, person => person.Identity?.IsAuthenticated == true));
}
