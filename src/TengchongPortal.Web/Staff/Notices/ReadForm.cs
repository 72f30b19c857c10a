namespace TengchongPortal.Web.Staff.Notices;

/// <summary>Which notices were read: one, or all up to the newest that the page showed.</summary>
public sealed class ReadForm
{
    public long? Notice { get; set; }

    public long? Until { get; set; }
}
