using TengchongPortal.Data.Outbox.Mail;
using TengchongPortal.Web.Foundations.Site;
using TengchongPortal.Web.Foundations.Sources;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>What runs by itself while the portal stands (architecture §6).</summary>
public static class ClockworkFeature
{
    public static WebApplicationBuilder AddClockwork(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services
            .AddSources()
            .AddSingleton(services => new MailSender(services.GetRequiredService<SiteProfile>().Name, services.GetRequiredService<MailSettings>().From, services.GetRequiredService<SiteProfile>().BaseUrl))
            .AddSingleton<FirstLooks>()
            .AddHostedService<EditionClock>()
            .AddHostedService<KnowledgeClock>()
            .AddHostedService<PublicChangeWatch>()
            .AddHostedService<IndexClock>()
            .AddHostedService<HouseIndexClock>()
            .AddHostedService<FileSweep>()
            .AddHostedService<SketchSweep>()
            .AddHostedService<QuestionSweep>()
            .AddHostedService<MailClock>()
            .AddHostedService<DutyClock>()
            .AddHostedService<LikenessClock>()
            .AddHostedService<LetterClock>()
            .AddHostedService<RetentionClock>()
            .AddHostedService<RepostWatch>()
            .AddHostedService<SiteErrorClock>()
            .AddHostedService<ConcernClock>();

        return builder;
    }
}
