using TengchongPortal.Data.Asking;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reading.Topics;
using TengchongPortal.Data.Reading.Totals;
using TengchongPortal.Data.Reading.Views;
using TengchongPortal.Web.Citizens.Catalogue;
using TengchongPortal.Web.Citizens.Concerns;
using TengchongPortal.Web.Citizens.Crawlers;
using TengchongPortal.Web.Citizens.Disclosures.Changes;
using TengchongPortal.Web.Citizens.Disclosures.Parts;
using TengchongPortal.Web.Citizens.Disclosures.Permalinks;
using TengchongPortal.Web.Citizens.Disclosures.Policies;
using TengchongPortal.Web.Citizens.Disclosures.Readings;
using TengchongPortal.Web.Citizens.Disclosures.Records;
using TengchongPortal.Web.Citizens.Embeds;
using TengchongPortal.Web.Citizens.Feeds;
using TengchongPortal.Web.Citizens.Figures;
using TengchongPortal.Web.Citizens.Figures.Carriers;
using TengchongPortal.Web.Citizens.Figures.Exceptions;
using TengchongPortal.Web.Citizens.Files;
using TengchongPortal.Web.Citizens.Finding;
using TengchongPortal.Web.Citizens.Finding.Asked;
using TengchongPortal.Web.Citizens.Finding.Leads;
using TengchongPortal.Web.Citizens.Finding.Results;
using TengchongPortal.Web.Citizens.Home;
using TengchongPortal.Web.Citizens.Incidents;
using TengchongPortal.Web.Citizens.Knowledge;
using TengchongPortal.Web.Citizens.Legacy;
using TengchongPortal.Web.Citizens.Letters;
using TengchongPortal.Web.Citizens.Log;
using TengchongPortal.Web.Citizens.Maps;
using TengchongPortal.Web.Citizens.Organs;
using TengchongPortal.Web.Citizens.PageCache;
using TengchongPortal.Web.Citizens.PhoneLines;
using TengchongPortal.Web.Citizens.Places;
using TengchongPortal.Web.Citizens.Policies;
using TengchongPortal.Web.Citizens.ReadingModes;
using TengchongPortal.Web.Citizens.SiteErrors;
using TengchongPortal.Web.Citizens.Topics;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens;

/// <summary>What anybody may read: home, catalogue, topics, organs, records, their permalinks and files, the year in numbers, the publication log, addresses of the old site.</summary>
public static class CitizensFeature
{
    private const string QuestionsKey = "Questions";

    public static WebApplicationBuilder AddCitizens(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services
            .AddScoped<CatalogueTreeQuery>()
            .AddScoped<PublicTotalsQuery>()
            .AddScoped<FiguresQuery>()
            .AddScoped<ExceptionsQuery>()
            .AddScoped<CarriersQuery>()
            .AddScoped<PhoneLinesQuery>()
            .AddSingleton<CameFrom>()
            .AddScoped<HomeQuery>()
            .AddScoped<HomeCardsQuery>()
            .AddScoped<HomeTopicsQuery>()
            .AddScoped<ColumnQuery>()
            .AddFinding()
            .AddScoped<TopicRecords>()
            .AddScoped<TopicListQuery>()
            .AddScoped<TopicQuery>()
            .AddScoped<PlaceQuery>()
            .AddScoped<OrganRegisterQuery>()
            .AddScoped<OrganQuery>()
            .AddScoped<OrganMergersQuery>()
            .AddScoped<OrganFactsQuery>()
            .AddScoped<OrganCoverageQuery>()
            .AddScoped<OrganContactsQuery>()
            .AddScoped<IndexNumberQuery>()
            .AddScoped<LegacyAddressQuery>()
            .AddScoped<PublicFileQuery>()
            .AddScoped<LogQuery>()
            .AddPolicyLists()
            .AddCitizensLetters()
            .AddCitizensKnowledge()
            .AddMachines()
            .AddSearch()
            .AddScoped<ErrorContactsQuery>()
            .AddScoped<ReportSiteError>()
            .AddScoped<SiteErrorListQuery>()
            .AddScoped<ConcernsQuery>()
            .AddScoped<IncidentsQuery>()
            .AddSingleton<ReadingWishes>()
            .AddPageCache()
            .AddRecords();

        return builder;
    }

    private static IServiceCollection AddMachines(this IServiceCollection services) =>
        services
            .AddSingleton<SiteMapWriting>()
            .AddScoped<SiteMapQuery>()
            .AddScoped<SiteMapPageQuery>()
            .AddSingleton<FeedWriting>()
            .AddScoped<NewestQuery>()
            .AddScoped<EmbedsQuery>();

    private static IServiceCollection AddSearch(this IServiceCollection services) =>
        services
            .AddScoped<WhereaboutsQuery>()
            .AddScoped<SearchGroups>()
            .AddScoped<SearchHits>()
            .AddScoped<LeadsQuery>()
            .AddScoped<NumberLeads>()
            .AddScoped<SearchQuery>()
            .AddScoped<SearchFeed>()
            .AddSingleton<AskIndex>()
            .AddScoped<Suggestions>()
            .AddScoped<QuestionLedger>()
            .AddSingleton(inside => inside.GetRequiredService<IConfiguration>().GetSection(QuestionsKey).Get<QuestionKeeping>() ?? new())
            .AddSingleton<QuestionCounter>()
            .AddSingleton<QuestionFlush>()
            .AddHostedService(inside => inside.GetRequiredService<QuestionFlush>());

    private static IServiceCollection AddFinding(this IServiceCollection services) =>
        services
            .AddScoped<FacetChoices>()
            .AddScoped<ReadFilter>()
            .AddScoped<OrganRelations>()
            .AddScoped<FindRecords>();

    private static IServiceCollection AddRecords(this IServiceCollection services) =>
        services
            .AddScoped<SettingQuery>()
            .AddScoped<StandingQuery>()
            .AddScoped<LinksQuery>()
            .AddScoped<PolicyPartQuery>()
            .AddScoped<MeetingPartQuery>()
            .AddScoped<RepostPartQuery>()
            .AddScoped<KnowledgePartQuery>()
            .AddScoped<PolicyParts>()
            .AddScoped<InterpretationPartQuery>()
            .AddScoped<SourceStandings>()
            .AddScoped<DrawLines>()
            .AddScoped<TraceQuery>()
            .AddScoped<SurroundingsQuery>()
            .AddScoped<RecordParts>()
            .AddScoped<RecordPages>()
            .AddScoped<RecordOutlook>()
            .AddScoped<DrawRecord>()
            .AddScoped<RecordQuery>()
            .AddScoped<EditionChangesQuery>()
            .AddScoped<ViewLedger>()
            .AddSingleton<ReadingCounter>()
            .AddSingleton<ReadingFlush>()
            .AddHostedService(services => services.GetRequiredService<ReadingFlush>());
}
