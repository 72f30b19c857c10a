using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.Own;

/// <summary>What everybody does with the own account: change the password, and set up the second factor.</summary>
public static class OwnFeature
{
    public static IServiceCollection AddOwnAccount(this IServiceCollection services) =>
        services
            .AddScoped<ChangeOwnPassword>()
            .AddScoped<OwnSecondFactor>()
            .AddScoped<SecondFactorPageQuery>()
            .AddSingleton(new StaffEntry("本人账号", "动态口令", "/staff/own/second-factor", 910, person => person.Identity?.IsAuthenticated == true))
            .AddSingleton(new StaffEntry("本人账号", "修改密码", "/staff/own/password", 900, person => person.Identity?.IsAuthenticated == true));
}
