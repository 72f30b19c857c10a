namespace TengchongPortal.Web.Foundations.Site;

/// <summary>How to reach the people behind the site; what is not configured is not shown.</summary>
public sealed record SiteContacts
{
    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    public string? Postcode { get; init; }
}
