using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Reposts;

/// <summary>Reposting what higher governments publish: the queue, its term of twenty-four hours, and the look at the source.</summary>
public static class RepostsFeature
{
    public static IServiceCollection AddReposts(this IServiceCollection services) =>
        services
            .AddScoped<RepostQueueQuery>()
            .AddScoped<RepostPageQuery>()
            .AddScoped<HandleRepost>()
            .AddSingleton(new DeskEntrance(typeof(WaitingRepostsViewComponent)))
            .AddSingleton(new StaffEntry("信息公开", "上级文件转载", $"/{RepostsController.Address}", 106, person => RepostsController.Readers.Any(person.IsShown)));
}
