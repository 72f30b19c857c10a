using MimeKit;

namespace TengchongPortal.Data.Outbox.Mail;

/// <summary>Carries one mail. Carrying the same mail again, after a process died before it could say so, must do no harm.</summary>
public interface IMailCarrier
{
    /// <summary>Whether real people get what it carries; invented ones then get none.</summary>
    bool LeavesTheHouse { get; }

    Task CarryAsync(Guid id, MimeMessage mail, CancellationToken ct);
}
