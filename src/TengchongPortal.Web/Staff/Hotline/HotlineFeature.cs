using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.Hotline.Cases;
using TengchongPortal.Web.Staff.Hotline.Questions;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Hotline;

/// <summary>Exchange with the hotline 12345.</summary>
public static class HotlineFeature
{
    public static IServiceCollection AddHotline(this IServiceCollection services) =>
        services
            .AddScoped<HotlineQuery>()
            .AddScoped<HotlineFilesQuery>()
            .AddScoped<ExchangeOrders>()
            .AddScoped<HotlineCasesQuery>()
            .AddScoped<ExchangeCases>()
            .AddScoped<HotlineQuestionsQuery>()
            .AddScoped<ExchangeQuestions>()
            .AddSingleton(new DeskEntrance(typeof(QuestionsToWorkViewComponent)))
            .AddSingleton(new StaffEntry("群众来信", "12345工单交换", "/staff/hotline", 330, person => person.IsShown(Capability.HandleLetters)));
}
