using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.Policies.Campaigns;
using TengchongPortal.Web.Staff.Policies.CleanUps;
using TengchongPortal.Web.Staff.Policies.Making;
using TengchongPortal.Web.Staff.Policies.Risks;
using TengchongPortal.Web.Staff.Policies.YearTopics;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Policies;

/// <summary>What is to be done about policies: interpretations that are owed, pairs to be found, texts that rest on an ended policy, documents that run out.</summary>
public static class PoliciesFeature
{
    public static IServiceCollection AddPolicies(this IServiceCollection services) =>
        services
            .AddScoped<PolicyWorkQuery>()
            .AddScoped<OpenPair>()
            .AddScoped<CleanUpPageQuery>()
            .AddScoped<OpenCleanUp>()
            .AddScoped<CampaignDeskQuery>()
            .AddScoped<CampaignSheetQuery>()
            .AddScoped<HandleCampaign>()
            .AddScoped<MakingQuery>()
            .AddScoped<YearTopicsQuery>()
            .AddScoped<RiskDesk>()
            .AddSingleton(new DeskEntrance(typeof(OwedInterpretationsViewComponent)))
            .AddSingleton(new StaffEntry("信息公开", "政策和解读", PoliciesController.Address, 105, person => PoliciesController.Readers.Any(person.IsShown)));
}
