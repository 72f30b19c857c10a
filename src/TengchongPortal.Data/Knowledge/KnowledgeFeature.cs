using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Data.Knowledge;

/// <summary>The knowledge base (知识库, R133): until when each entry is told, who keeps it right, and what the hotline gets of it.</summary>
public static class KnowledgeFeature
{
    public static IServiceCollection AddKnowledgeData(this IServiceCollection services) =>
        services
            .AddScoped<ConfirmTerm>()
            .AddScoped<EntrySources>()
            .AddScoped<KnowledgeFeed>()
            .AddScoped<EntryStandings>()
            .AddScoped<KnowledgeRounds>()
            .AddScoped<KnowledgeReading>()
            .AddScoped<PublishedAnswers>()
            .AddScoped<KnowledgeWork>()
            .AddScoped<KnowledgeWarnings>()
            .AddScoped<ConfirmEntry>();
}
