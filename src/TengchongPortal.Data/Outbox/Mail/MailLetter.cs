using MimeKit;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Outbox.Mail;

/// <summary>A mail as it goes out: plain text, the way into the portal, and a Message-ID that the row decides once for all attempts.</summary>
public static class MailLetter
{
    public static MimeMessage Of(OutboxMessage row, string name, string address, MailSender sender)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(sender);
        var mail = new MimeMessage
        {
            MessageId = $"{row.Id:N}@{sender.BaseUrl.Host}",
            Subject = Line(row.Subject),
            Date = row.CreatedAt,
            Body = new TextPart("plain") { Text = $"{row.Text}\n\n{new Uri(sender.BaseUrl, row.Path)}\n\n{sender.Name}\n" },
        };
        mail.From.Add(new MailboxAddress(sender.Name, sender.From));
        mail.To.Add(new MailboxAddress(Line(name), address));
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    private static string Line(string text) => new([.. text.Select(character => char.IsControl(character) ? ' ' : character)]);
}
