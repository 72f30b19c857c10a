namespace TengchongPortal.Web.Staff.Knowledge;

/// <summary>That an entry was looked at and is right still.</summary>
public sealed class ConfirmEntryForm
{
    /// <summary>The edition that stood on the page.</summary>
    public Guid Edition { get; set; }
}
