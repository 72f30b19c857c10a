namespace TengchongPortal.Web.Citizens.Files;

/// <summary>An attachment that may be sent.</summary>
public sealed record OpenFile(string Name, string MediaType, string Sha256)
{
    public const string GuestPolicy = "default-src 'none'; sandbox";

    public const string PdfPolicy = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>
    /// A file from outside is a guest: it may run nothing and load nothing (security.md 1.10). A PDF is typed by its bytes and never taken
    /// for a page; a sandbox would only stop the viewers of some browsers, which draw it with styles of their own.
    /// </summary>
    public string ContentPolicy => MediaType is "application/pdf" ? PdfPolicy : GuestPolicy;

    /// <summary>Images and PDF are shown by the browser itself; everything else is saved.</summary>
    public string Disposition => MediaType is "application/pdf" or "image/png" or "image/jpeg" ? "inline" : "attachment";
}
