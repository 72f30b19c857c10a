using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.Accounts.Grants;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Accounts;

/// <summary>The accounts of the own subtree: who works here, in which roles, and what somebody who leaves has in hand.</summary>
public static class AccountsFeature
{
    public static IServiceCollection AddStaffAccounts(this IServiceCollection services) =>
        services
            .AddScoped<AccountListQuery>()
            .AddScoped<AccountPageQuery>()
            .AddScoped<GrantFormQuery>()
            .AddScoped<ProposalsQuery>()
            .AddSingleton(new StaffEntry("人员与权限", "账号", "/staff/accounts", 800, person => person.IsShown(Capability.AdministerAccounts) || person.IsShown(Capability.AdministerSecurity)))
            .AddSingleton(new StaffEntry("人员与权限", "授权确认", "/staff/grants", 810, person => person.IsShown(Capability.AdministerAccounts) || person.IsShown(Capability.AdministerSecurity)) { Count = typeof(OpenProposalsViewComponent) });
}
