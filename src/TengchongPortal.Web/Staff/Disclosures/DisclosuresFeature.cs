using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.Disclosures.Contributing;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Drafting;
using TengchongPortal.Web.Staff.Disclosures.Marking;
using TengchongPortal.Web.Staff.Disclosures.Postings;
using TengchongPortal.Web.Staff.Disclosures.Review;
using TengchongPortal.Web.Staff.Disclosures.Sampling;
using TengchongPortal.Web.Staff.Disclosures.SignOff;
using TengchongPortal.Web.Staff.Disclosures.Steps;
using TengchongPortal.Web.Staff.Disclosures.Warnings;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Disclosures;

/// <summary>The life of a disclosure inside the house: drafted, reviewed, released, corrected; its dossier shows where it stands.</summary>
public static class DisclosuresFeature
{
    public static IServiceCollection AddStaffDisclosures(this IServiceCollection services) =>
        services
            .AddDossier()
            .AddSteps()
            .AddReview()
            .AddSampling()
            .AddWarnings()
            .AddPostings()
            .AddDrafting()
            .AddContributing();

    private static IServiceCollection AddDossier(this IServiceCollection services) =>
        services
            .AddScoped<DossierReader>()
            .AddScoped<DossierSteps>()
            .AddScoped<DossierQuery>()
            .AddScoped<DossierTextQuery>()
            .AddScoped<RevisionWords>()
            .AddScoped<PolicyWords>()
            .AddScoped<AdviseWriter>()
            .AddScoped<SheetThings>()
            .AddScoped<CompareRevisions>();

    private static IServiceCollection AddSteps(this IServiceCollection services) =>
        services
            .AddScoped<StepPageQuery>()
            .AddSingleton(services => SigningProfile.From(services.GetRequiredService<IConfiguration>()))
            .AddScoped<HandCheck>()
            .AddScoped<TakeStep>();

    private static IServiceCollection AddReview(this IServiceCollection services) =>
        services
            .AddScoped<MarkLines>()
            .AddScoped<MarkText>()
            .AddScoped<ClaimTask>()
            .AddScoped<ReviewDifferences>()
            .AddScoped<ReviewParts>()
            .AddScoped<ReviewOffers>()
            .AddScoped<DrawReview>()
            .AddScoped<SheetQuery>()
            .AddSingleton(new StaffEntry("监督", "审签情况", "/staff/review-shares", 700, person => person.IsShown(Capability.Supervise)));

    private static IServiceCollection AddPostings(this IServiceCollection services) =>
        services
            .AddScoped<PostingPageQuery>()
            .AddScoped<EnterPosting>();

    private static IServiceCollection AddWarnings(this IServiceCollection services) =>
        services
            .AddScoped<WarningFormsQuery>()
            .AddScoped<WarningSheetQuery>()
            .AddScoped<PutUpFromSheet>()
            .AddScoped<WarningUpQuery>()
            .AddSingleton(new DeskEntrance(typeof(WarningEntranceViewComponent)) { IsWork = false })
            .AddSingleton(new StaffEntry("信息公开", "预警发布", "/staff/warnings", 110, person => WarningsController.Readers.Any(person.IsShown)));

    private static IServiceCollection AddSampling(this IServiceCollection services) =>
        services
            .AddScoped<SamplesQuery>()
            .AddScoped<JudgeSample>()
            .AddSingleton(new StaffEntry("监督", "发布后抽查", "/staff/samples", 705, person => person.IsShown(Capability.ReviewOffice) || person.IsShown(Capability.Supervise)));
}
