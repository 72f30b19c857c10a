using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>The first page after coming in: what waits for this person, what the person has out, what the organ released lately.</summary>
public static class DeskFeature
{
    public static IServiceCollection AddDesk(this IServiceCollection services) =>
        services
            .AddScoped<DeskQuery>()
            .AddScoped<DeskPiles>()
            .AddScoped<SigningQuery>()
            .AddScoped<DeskOrder>()
            .AddScoped<DeskTermWords>()
            .AddScoped<LayDesk>()
            .AddSingleton(new StaffEntry("工作台", "待办事项", "/staff", 0, person => person.Identity?.IsAuthenticated == true));
}
