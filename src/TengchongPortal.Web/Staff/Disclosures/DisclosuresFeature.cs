using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Drafting;
using TengchongPortal.Web.Staff.Disclosures.Steps;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Disclosures;

/// <summary>The life of a disclosure inside the house: drafted, reviewed, released, corrected; its dossier shows where it stands.</summary>
public static class DisclosuresFeature
{
    public static IServiceCollection AddStaffDisclosures(this IServiceCollection services) =>
        services
            .AddDossier()
            .AddSteps()
            .AddDrafting();

    private static IServiceCollection AddDossier(this IServiceCollection services) =>
        services
            .AddScoped<DossierReader>()
            .AddScoped<DossierSteps>()
            .AddScoped<DossierQuery>()
            .AddScoped<DossierTextQuery>()
            .AddScoped<RevisionWords>()
            .AddScoped<CompareRevisions>();

    private static IServiceCollection AddSteps(this IServiceCollection services) =>
        services
            .AddScoped<StepPageQuery>()
            .AddScoped<HandCheck>()
            .AddScoped<TakeStep>();

    private static IServiceCollection AddDrafting(this IServiceCollection services) =>
        services
            .AddScoped<StartPageQuery>()
            .AddScoped<DraftChoicesQuery>()
            .AddScoped<DraftPageQuery>()
            .AddScoped<OpenedDrafts>()
            .AddScoped<LinkTargets>()
            .AddScoped<WriteText>()
            .AddScoped<CheckText>()
            .AddScoped<Uploads>()
            .AddScoped<ReceiveDraft>()
            .AddScoped<PreviewDraft>()
            .AddScoped<OpenDraft>()
            .AddScoped<SaveDraft>()
            .AddScoped<SubmitEdition>()
            .AddSingleton(new StaffEntry("信息公开", "起草信息", "/staff/disclosures/new", 100, person => person.IsShown(Capability.WriteDrafts)));
}
