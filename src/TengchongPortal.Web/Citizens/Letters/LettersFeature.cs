using TengchongPortal.Web.Citizens.Letters.Following;
using TengchongPortal.Web.Citizens.Letters.Reading;
using TengchongPortal.Web.Citizens.Letters.Statistics;
using TengchongPortal.Web.Citizens.Letters.StickingPoints;
using TengchongPortal.Web.Citizens.Letters.Writing;

namespace TengchongPortal.Web.Citizens.Letters;

/// <summary>Letters (群众来信): citizens write, follow by number and code, and read what was published and how the organs keep their terms.</summary>
public static class LettersFeature
{
    public static IServiceCollection AddCitizensLetters(this IServiceCollection services) =>
        services
            .AddScoped<LetterUploads>()
            .AddScoped<WriteLetter>()
            .AddScoped<WriteLetterQuery>()
            .AddScoped<SimilarAnswersQuery>()
            .AddSingleton<LetterPass>()
            .AddSingleton<ReceiptTries>()
            .AddScoped<FollowLetter>()
            .AddScoped<TakeWriterStep>()
            .AddScoped<LettersQuery>()
            .AddScoped<LetterQuery>()
            .AddScoped<LetterStatisticsQuery>()
            .AddScoped<ReportStickingPoint>()
            .AddScoped<StickingPointsQuery>();
}
