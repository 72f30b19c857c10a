using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Web.Citizens.Policies.Experts;
using TengchongPortal.Web.Citizens.Policies.Ledger;
using TengchongPortal.Web.Citizens.Policies.Meetings;
using TengchongPortal.Web.Citizens.Policies.Reports;
using TengchongPortal.Web.Citizens.Policies.Rules;
using TengchongPortal.Web.Citizens.Policies.TableTwo;

namespace TengchongPortal.Web.Citizens.Policies;

/// <summary>What citizens read about policies as a whole: the standing lists, the meetings, the ledger of normative documents, the register of rules.</summary>
public static class PoliciesFeature
{
    public static IServiceCollection AddPolicyLists(this IServiceCollection services) =>
        services
            .AddScoped<WaitingPoliciesQuery>()
            .AddSingleton(TopicBound.Usual)
            .AddScoped<PolicyListQuery>()
            .AddSingleton<LedgerWords>()
            .AddScoped<LedgerQuery>()
            .AddScoped<TableTwoQuery>()
            .AddScoped<RulesQuery>()
            .AddScoped<ExpertListQuery>()
            .AddScoped<MeetingListQuery>()
            .AddScoped<QuarterReading>()
            .AddScoped<QuarterReportQuery>();
}
