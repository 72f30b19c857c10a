using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Outbox.Mail;
using TengchongPortal.Data.Seeding;

namespace TengchongPortal.Data.Outbox;

/// <summary>What people are told: notices in the portal, mails from the outbox, reminders of duties.</summary>
public static class OutboxFeature
{
    public static IServiceCollection AddOutbox(this IServiceCollection services, IConfiguration configuration)
    {
        var mail = MailSettings.Read(configuration);
        _ = mail.Host is null ? services.AddSingleton<IMailCarrier, FolderCarrier>() : services.AddSingleton<IMailCarrier, SmtpCarrier>();
        return services
            .AddSingleton(mail)
            .AddSingleton(provider => NoticeTexts.Read(provider.GetRequiredService<SeedFolder>()))
            .AddScoped<NoticeBook>()
            .AddScoped<OwedEditions>()
            .AddScoped<DutyCallsQuery>()
            .AddScoped<ReminderLeases>()
            .AddScoped<RemindOfDuty>()
            .AddScoped<WarnOfEdition>()
            .AddScoped<MailDelivery>();
    }
}
