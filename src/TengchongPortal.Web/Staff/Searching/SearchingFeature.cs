using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.Searching;

/// <summary>Finding a text at work by its words: whatever the person may open, drafts and closed texts included, and beside it what citizens find.</summary>
public static class SearchingFeature
{
    public static IServiceCollection AddStaffSearch(this IServiceCollection services) =>
        services
            .AddScoped<HouseHitsQuery>()
            .AddScoped<PublishedHitsQuery>()
            .AddScoped<StaffSearchQuery>()
            .AddSingleton(new StaffEntry("工作台", "查找稿件", "/staff/search", 20, person => person.Identity?.IsAuthenticated == true));
}
