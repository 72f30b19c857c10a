using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Policies.Campaigns;
using TengchongPortal.Data.Policies.Risks;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Data.Policies;

/// <summary>Policies with what explains them: what goes out together, and what is owed when something goes first.</summary>
public static class PoliciesFeature
{
    public static IServiceCollection AddPolicyData(this IServiceCollection services) =>
        services
            .AddScoped<EditionPackages>()
            .AddScoped<EditionRoutes>()
            .AddScoped<LikenessQuery>()
            .AddSingleton<KnownLikeness>()
            .AddScoped<PackageFactsQuery>()
            .AddScoped<InterpretationDuties>()
            .AddScoped<PublicConsequences>()
            .AddScoped<OwedInterpretations>()
            .AddScoped<BreachBook>()
            .AddScoped<ExpertBook>()
            .AddScoped<YearTopicBook>()
            .AddScoped<TextKeepers>()
            .AddScoped<PolicyWork>()
            .AddScoped<PairFinder>()
            .AddScoped<UnpairedInterpretations>()
            .AddSingleton(CleanUpBound.Usual)
            .AddScoped<CleanUpBook>()
            .AddScoped<LapsedDocuments>()
            .AddScoped<CampaignScope>()
            .AddScoped<JointLists>()
            .AddScoped<CampaignNotices>()
            .AddScoped<CampaignBook>()
            .AddScoped<WatchCampaigns>()
            .AddScoped<PolicyWarnings>()
            .AddScoped<PolicyAdvice>()
            .AddScoped<RiskBook>()
            .AddScoped<MeetingItems>()
            .AddScoped<PolicyProjection>();
}
