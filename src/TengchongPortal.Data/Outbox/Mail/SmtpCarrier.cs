using MailKit.Net.Smtp;
using MimeKit;

namespace TengchongPortal.Data.Outbox.Mail;

/// <summary>
/// Hands mails to the server of the configuration. Between its "accepted" and our commit a process can die; the mail is then handed over
/// again under the same Message-ID, by which servers and readers know it for the same.
/// </summary>
public sealed class SmtpCarrier(MailSettings settings) : IMailCarrier
{
    private const int PatienceMilliseconds = 30_000;

    public bool LeavesTheHouse => true;

    public async Task CarryAsync(Guid id, MimeMessage mail, CancellationToken ct)
    {
        using var client = new SmtpClient { Timeout = PatienceMilliseconds };
        await client.ConnectAsync(settings.Host!, settings.Port, settings.Security, ct);
        if (settings.User is { } user)
        {
            await client.AuthenticateAsync(user, settings.Password ?? "", ct);
        }

        await client.SendAsync(mail, ct);
        await client.DisconnectAsync(quit: true, ct);
    }
}
