using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.Handbook;

/// <summary>What a new colleague reads on the first day: how a text becomes public, what goes into each field, what to do when the portal says no (R170).</summary>
public static class HandbookFeature
{
    public static IServiceCollection AddHandbook(this IServiceCollection services) =>
        services
            .AddSingleton<HandbookPageQuery>()
            .AddSingleton(new StaffEntry("工作台", "办事手册", "/staff/handbook", 90, person => person.Identity?.IsAuthenticated == true));
}
