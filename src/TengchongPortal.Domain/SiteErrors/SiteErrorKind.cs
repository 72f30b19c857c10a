namespace TengchongPortal.Domain.SiteErrors;

/// <summary>What is wrong with a page, as whoever reports it says (纠错).</summary>
public enum SiteErrorKind
{
    Wording,
    Link,
    Outdated,

    /// <summary>Something about a person that should not stand there; looked at first.</summary>
    Personal,
    Access,
    Other,
}

/// <summary>Where a report came from.</summary>
public enum SiteErrorOrigin
{
    Visitor,

    /// <summary>Handed down by an office above (国务院、省政府办公厅转来的网民纠错).</summary>
    Above,
}
