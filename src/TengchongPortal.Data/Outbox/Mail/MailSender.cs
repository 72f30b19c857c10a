namespace TengchongPortal.Data.Outbox.Mail;

/// <summary>As whom the portal writes, and where its pages are found.</summary>
public sealed record MailSender(string Name, string From, Uri BaseUrl);
