using MimeKit;
using TengchongPortal.Data.Site;

namespace TengchongPortal.Data.Outbox.Mail;

/// <summary>Lays mails into a folder, each under its id: the same mail again is the same file.</summary>
public sealed class FolderCarrier(StorageRoot root) : IMailCarrier
{
    public bool LeavesTheHouse => false;

    public string Folder => root.Below("mail");

    public async Task CarryAsync(Guid id, MimeMessage mail, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mail);
        Directory.CreateDirectory(Folder);
        var aside = Path.Combine(Folder, $"{id:N}.{Guid.NewGuid():N}.part");
        try
        {
            await mail.WriteToAsync(aside, ct);
            File.Move(aside, Path.Combine(Folder, $"{id:N}.eml"), overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }
}
