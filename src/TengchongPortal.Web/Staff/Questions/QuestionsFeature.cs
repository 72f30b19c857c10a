using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Questions;

/// <summary>What citizens look for and do not find (公众检索), for those who can do something about it: a word in a title, a synonym, a text that is missing.</summary>
public static class QuestionsFeature
{
    public static IServiceCollection AddQuestions(this IServiceCollection services) =>
        services
            .AddScoped<QuestionsQuery>()
            .AddSingleton(new StaffEntry("监督", "公众检索", "/staff/questions", 695, person => QuestionsController.Readers.Any(person.IsShown)));
}
