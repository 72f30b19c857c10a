using TengchongPortal.Web.Citizens.Knowledge.Booklets;

namespace TengchongPortal.Web.Citizens.Knowledge;

/// <summary>The knowledge base for everybody: questions by topic, and the same for the hotline.</summary>
public static class KnowledgeFeature
{
    public static IServiceCollection AddCitizensKnowledge(this IServiceCollection services) => services.AddScoped<KnowledgeListQuery>().AddScoped<BookletQuery>();
}
