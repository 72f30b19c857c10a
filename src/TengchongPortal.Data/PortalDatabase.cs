using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Backups;
using TengchongPortal.Data.Channels;
using TengchongPortal.Data.Concerns;
using TengchongPortal.Data.FullText;
using TengchongPortal.Data.FullText.House;
using TengchongPortal.Data.Hotline;
using TengchongPortal.Data.Importing;
using TengchongPortal.Data.Knowledge;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Organisations.Lines;
using TengchongPortal.Data.Organisations.Merging;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Petitions;
using TengchongPortal.Data.Policies;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Changes;
using TengchongPortal.Data.Reading.Counts;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Reposts;
using TengchongPortal.Data.Reviewing;
using TengchongPortal.Data.Sampling;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Data.Seeding.Demonstration;
using TengchongPortal.Data.Seeding.Demonstration.Year;
using TengchongPortal.Data.Site;
using TengchongPortal.Data.SiteErrors;
using TengchongPortal.Data.Staff;
using TengchongPortal.Data.Staff.Cases;
using TengchongPortal.Data.Staff.Roster;
using TengchongPortal.Data.Training;
using TengchongPortal.Data.Trust;
using TengchongPortal.Data.Trust.Verifying;
using TengchongPortal.Data.Warnings;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Checking;

namespace TengchongPortal.Data;

/// <summary>The store: which database, and what reads and writes it.</summary>
public static class PortalDatabase
{
    public static IServiceCollection AddPortalDatabase(this IServiceCollection services, IConfiguration configuration, StorageRoot root)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(root);
        var provider = DatabaseChoice.From(configuration, root);
        services.AddDbContextPool<PortalDbContext>((inside, options) =>
        {
            provider.Configure(options);
            options.AddInterceptors(new EditionChangeRecorder(), inside.GetRequiredService<PublicChangeRecorder>());
        });
        return services
            .AddSingleton(root)
            .AddSingleton(provider)
            .AddSingleton<PublicGeneration>()
            .AddSingleton<PublicChangeRecorder>()
            .AddSingleton(SeedFolder.BesideTheProgram)
            .AddSingleton(services => ReferenceReading.Read(services.GetRequiredService<SeedFolder>()))
            .AddSingleton(services => HelpBook.Read(services.GetRequiredService<SeedFolder>()))
            .AddSingleton(services => HolidaySeed.Load(services.GetRequiredService<SeedFolder>()))
            .AddSingleton<TextChecker>(_ => new TextChecker())
            .AddSingleton(services => RuleSeed.Load(services.GetRequiredService<SeedFolder>()))
            .AddSingleton(services => FoldingSeed.Load(services.GetRequiredService<SeedFolder>()))
            .AddSingleton<WriteGate>()
            .AddScoped<ReferenceSeed>()
            .AddScoped<PeopleSeed>()
            .AddDemonstration()
            .AddSingleton<PublicShelf>()
            .AddScoped<PublicRegister>()
            .AddScoped<KnownRecords>()
            .AddScoped<CountAgain>()
            .AddScoped<SuccessorQuery>()
            .AddScoped<NamedRecords>()
            .AddFullText()
            .AddSingleton(services => CarrierBook.Read(services.GetRequiredService<SeedFolder>()))
            .AddSingleton(services => RuleTraces.Read(services.GetRequiredService<SeedFolder>()))
            .AddSingleton(services => PlainWords.Read(services.GetRequiredService<SeedFolder>()))
            .AddSingleton(services => RuleRegister.Read(services.GetRequiredService<SeedFolder>()))
            .AddSingleton(services => PhoneLineSeed.Read(services.GetRequiredService<SeedFolder>()))
            .AddScoped<PhoneRegisterReading>()
            .AddScoped<PostingBook>()
            .AddScoped<Successions>()
            .AddScoped<WorkingOrgans>()
            .AddScoped<PortalTransactions>()
            .AddScoped<HashChains>()
            .AddScoped<StoreVerification>()
            .AddScoped<StoreBackup>()
            .AddScoped<StoreRestore>()
            .AddStaffBooks()
            .AddPublishing()
            .AddReviewing()
            .AddOutbox(configuration)
            .AddLetterBooks()
            .AddConcernBooks()
            .AddPetitionBooks()
            .AddHotlineBooks()
            .AddImporting();
    }

    private static IServiceCollection AddDemonstration(this IServiceCollection services) =>
        services
            .AddScoped<DemoCity>()
            .AddScoped<DemoYear>()
            .AddSingleton<YearBook>()
            .AddScoped<DemoHouse>()
            .AddScoped<DemoBooks>()
            .AddScoped<DemoTraces>()
            .AddScoped<DemoLetters>()
            .AddScoped<DemoEntries>()
            .AddScoped<DemoRegisters>()
            .AddScoped<DemoCampaigns>()
            .AddScoped<DemoFiles>();

    private static IServiceCollection AddStaffBooks(this IServiceCollection services) =>
        services
            .AddScoped<ActingPersons>()
            .AddScoped<AuditedWrites>()
            .AddScoped<StaffReach>()
            .AddScoped<PhoneLineBook>()
            .AddScoped<AccountBook>()
            .AddScoped<RoleEligibility>()
            .AddScoped<GrantBook>()
            .AddScoped<DeputyChoice>()
            .AddScoped<AbsenceBook>()
            .AddScoped<DutyWatchQuery>()
            .AddScoped<RosterPeople>()
            .AddScoped<RosterReach>()
            .AddScoped<RosterBook>()
            .AddScoped<SessionBook>()
            .AddScoped<LeavingPersons>()
            .AddScoped<HandOverQuery>()
            .AddScoped<HandOverCasesQuery>()
            .AddScoped<LonelyCasesQuery>()
            .AddScoped<HandOverPackQuery>()
            .AddScoped<ResponsibilityBook>()
            .AddScoped<MergerMoves>()
            .AddScoped<MergerPlans>()
            .AddScoped<MergerBook>()
            .AddScoped<TrainedGrants>()
            .AddScoped<TakeQuiz>()
            .AddScoped<OwnTrainingQuery>()
            .AddScoped<TrainedStaffQuery>()
            .AddScoped<TrainingGapsQuery>();

    private static IServiceCollection AddPublishing(this IServiceCollection services) =>
        services
            .AddScoped<IndexNumbers>()
            .AddScoped<PublishedFiles>()
            .AddScoped<PublicTexts>()
            .AddScoped<PublicProjector>()
            .AddScoped<UnnamedFiles>()
            .AddScoped<Shredder>()
            .AddScoped<Repeals>()
            .AddPolicyData()
            .AddKnowledgeData()
            .AddRepostData()
            .AddSiteErrorData()
            .AddScoped<PublicationRecorder>()
            .AddScoped<EditionChecks>()
            .AddScoped<StaffingQuery>()
            .AddScoped<StaffingReportQuery>()
            .AddScoped<EditionDuties>()
            .AddSingleton<KnownDuties>()
            .AddScoped<EditionTerms>()
            .AddScoped<DueEditions>()
            .AddScoped<WarningKits>()
            .AddScoped<EditionContracts>()
            .AddScoped<EditionFactsQuery>()
            .AddScoped<EditionSteps>()
            .AddScoped<EditionProposals>()
            .AddScoped<AssignmentBook>()
            .AddScoped<DraftBook>()
            .AddScoped<PutUpWarning>();

    private static IServiceCollection AddReviewing(this IServiceCollection services) =>
        services
            .AddScoped<MarkBook>()
            .AddScoped<ClaimBook>()
            .AddScoped<ReviewOpenings>()
            .AddScoped<SignatureReadings>()
            .AddScoped<BlindSigningQuery>()
            .AddScoped<QualityTraces>()
            .AddScoped<MonthlySample>()
            .AddScoped<SampleBook>();
}
