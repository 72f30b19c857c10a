using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.Own;

/// <summary>What everybody does with the own account: change the password.</summary>
public static class OwnFeature
{
    public static IServiceCollection AddOwnAccount(this IServiceCollection services) =>
        services
            .AddScoped<ChangeOwnPassword>()
            .AddSingleton(new StaffEntry("本人账号", "修改密码", "/staff/own/password", 900, person => person.Identity?.IsAuthenticated == true));
}
