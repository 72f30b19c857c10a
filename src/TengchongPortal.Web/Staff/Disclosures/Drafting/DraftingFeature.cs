using TengchongPortal.Data.Rendering.Patterns;
using TengchongPortal.Data.Sketches;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Merging;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Opening;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Pasting;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Practising;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Previewing;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sketching;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Submitting;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Writing;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting;

/// <summary>Writing: a text is opened, pasted and typed, previewed, saved, and sent in for review.</summary>
public static class DraftingFeature
{
    public static IServiceCollection AddDrafting(this IServiceCollection services) =>
        services
            .AddSheets()
            .AddScoped<StartPageQuery>()
            .AddScoped<LinkTargets>()
            .AddScoped<WriteMeeting>()
            .AddScoped<WriteText>()
            .AddScoped<CheckText>()
            .AddScoped<CheckLinks>()
            .AddScoped<Uploads>()
            .AddScoped<ReceiveDraft>()
            .AddScoped<PasteText>()
            .AddScoped<DrawOutlook>()
            .AddScoped<PreviewDraft>()
            .AddScoped<OpenDraft>()
            .AddScoped<SaveDraft>()
            .AddScoped<SubmitEdition>()
            .AddScoped<PracticeWay>()
            .AddScoped<TryDraft>()
            .AddSketching()
            .AddSingleton(new StaffEntry("信息公开", "起草信息", "/staff/disclosures/new", 100, person => person.IsShown(Capability.WriteDrafts)))
            .AddSingleton(new StaffEntry("工作台", "练习起草", "/staff/practice", 95, person => person.Identity?.IsAuthenticated == true));

    private static IServiceCollection AddSheets(this IServiceCollection services) =>
        services
            .AddScoped<DraftChoicesQuery>()
            .AddScoped<DraftPageQuery>()
            .AddScoped<OpenedDrafts>()
            .AddScoped<OpenSheet>()
            .AddScoped<LikeRecord>()
            .AddScoped<GrowEntry>()
            .AddScoped<TextPatterns>()
            .AddScoped<OpenNewSheet>()
            .AddScoped<DraftActs>()
            .AddScoped<MergeDraft>();

    private static IServiceCollection AddSketching(this IServiceCollection services) =>
        services
            .AddScoped<DraftSketches>()
            .AddScoped<DraftPresences>()
            .AddScoped<KeepSketch>()
            .AddScoped<RestoreSketch>()
            .AddScoped<BeatPresence>();
}
