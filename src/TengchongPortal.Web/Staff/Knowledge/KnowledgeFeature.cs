using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Knowledge;

/// <summary>Keeping the entries of the knowledge base right: looking at them again, renewing them, putting right what is told no more.</summary>
public static class KnowledgeFeature
{
    public static IServiceCollection AddStaffKnowledge(this IServiceCollection services) =>
        services
            .AddScoped<KnowledgeWorkQuery>()
            .AddScoped<ConfirmKnowledge>()
            .AddSingleton(new DeskEntrance(typeof(EntriesToKeepViewComponent)))
            .AddSingleton(new StaffEntry("信息公开", "政策问答知识库", KnowledgeWorkController.Address, 108, person => KnowledgeWorkController.Readers.Any(person.IsShown)));
}
