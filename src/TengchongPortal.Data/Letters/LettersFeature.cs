using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Letters.Alike;
using TengchongPortal.Data.Letters.Retention;
using TengchongPortal.Data.Letters.Watching;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Letters.Terms;

namespace TengchongPortal.Data.Letters;

/// <summary>Letters of citizens: how they come in, take their steps, are opened by who may, and are watched.</summary>
public static class LettersFeature
{
    public static IServiceCollection AddLetterBooks(this IServiceCollection services) =>
        services
            .AddSingleton(inside => AnswerTemplates.Read(inside.GetRequiredService<SeedFolder>()))
            .AddScoped<LetterTerms>()
            .AddScoped<LetterFactsQuery>()
            .AddScoped<LetterNotices>()
            .AddScoped<ReceiveLetter>()
            .AddScoped<LetterSteps>()
            .AddScoped<LetterReceipts>()
            .AddScoped<OpenLetter>()
            .AddSingleton<LetterFileStore>()
            .AddScoped<CopyWords>()
            .AddScoped<BeginCopy>()
            .AddScoped<TieLetter>()
            .AddScoped<CoveredAnswers>()
            .AddScoped<CopyChecks>()
            .AddSingleton<LikenessKeeper>()
            .AddScoped<LetterCalls>()
            .AddScoped<RemindOfLetter>()
            .AddScoped<LetterRounds>()
            .AddScoped<OutlivedLetters>()
            .AddScoped<ForgetWords>()
            .AddScoped<LeftCopies>()
            .AddScoped<EraseLetter>();
}
