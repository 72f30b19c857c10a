namespace TengchongPortal.Web.Citizens.Files;

/// <summary>An attachment that may be sent.</summary>
public sealed record OpenFile(string Name, string MediaType, string Sha256, Guid RecordId, string RecordTitle)
{
    /// <summary>A file from outside is a guest: it may run nothing and load nothing (security.md 1.10). Browsers draw a PDF in it by their own viewer.</summary>
    public const string GuestPolicy = "default-src 'none'; sandbox";

    /// <summary>Images and PDF are shown by the browser itself; everything else is saved.</summary>
    public string Disposition => MediaType is "application/pdf" or "image/png" or "image/jpeg" ? "inline" : "attachment";
}
