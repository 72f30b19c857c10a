using System.Collections.Immutable;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Letters;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.Letters.Answering;
using TengchongPortal.Web.Staff.Letters.Consent;
using TengchongPortal.Web.Staff.Letters.Figures;
using TengchongPortal.Web.Staff.Letters.Handling;
using TengchongPortal.Web.Staff.Letters.Inbox;
using TengchongPortal.Web.Staff.Letters.StickingPoints;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Letters;

/// <summary>来信办理: one inbox for all organs; who handles letters at an organ, helps, or answers for it, sees that organ's letters and no others.</summary>
public static class LettersFeature
{
    public const string Address = "/staff/letters";

    public static string AddressOf(Guid letter) => $"{Address}/{letter}";

    public static ImmutableArray<Capability> Readers { get; } = [Capability.HandleLetters, Capability.SignFinally];

    /// <summary>Who asks for a public copy to be taken out, or decides it.</summary>
    public static ImmutableArray<Capability> TakersOut { get; } = [Capability.WriteDrafts, Capability.ReviewFirst, Capability.RunReleases, Capability.DecideWithdrawal];

    public static IServiceCollection AddStaffLetters(this IServiceCollection services) =>
        services
            .AddScoped<LetterReach>()
            .AddScoped<LettersAtWork>()
            .AddScoped<InboxKeys>()
            .AddScoped<InboxLines>()
            .AddScoped<InboxQuery>()
            .AddScoped<LetterFiguresQuery>()
            .AddScoped<LikeLettersQuery>()
            .AddScoped<LetterSheets>()
            .AddScoped<LetterOrgansQuery>()
            .AddScoped<LetterStepPages>()
            .AddScoped<HandleLetter>()
            .AddScoped<NoteAbout>()
            .AddScoped<ReadLetterFile>()
            .AddScoped<AnswerWordsQuery>()
            .AddScoped<WithdrawnCopiesQuery>()
            .AddScoped<LikePointsQuery>()
            .AddScoped<MergePoints>()
            .AddSingleton(new StaffEntry("群众来信", "办事堵点归并", "/staff/sticking-points", 305, person => person.IsShown(Capability.HandleLetters)))
            .AddSingleton(new DeskEntrance(typeof(WaitingLettersViewComponent)))
            .AddSingleton(new DeskEntrance(typeof(RiskLettersViewComponent)))
            .AddSingleton(new DeskEntrance(typeof(WithdrawnCopiesViewComponent)))
            .AddSingleton(new DeskEntrance(typeof(LonelyLettersViewComponent)))
            .AddSingleton(new StaffEntry("群众来信", "来信办理", Address, 300, person => Readers.Any(person.IsShown)) { Count = typeof(LettersAtWorkViewComponent) });
}
